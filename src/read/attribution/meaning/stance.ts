import type { Certainty, Stance } from '../../../core/reading.ts'
import { isBareNo } from './bare-no.ts'

/** Words by which a neutral saying takes back what others said: "there was no truth in". */
const rebuttal =
  /\b(?:no truth|no basis|no evidence|no proof|not true|untrue|a lie|lies|false(?:hood)?|baseless|groundless|unfounded|nonsense|fabricat(?:ed|ion)|(?:was|were|is|are|been) (?:invented|made up|concocted)|fake|fiction|a hoax|absurd|ludicrous|without foundation|knew? (?:of no|nothing)|never happened|no such|did not happen|no knowledge|not the case|wrong to say|reports? to the contrary)\b/iu

interface Said {
  readonly stance: Stance
  readonly certainty: Certainty
}

/** What a source does with a content: what its cue says, unless a plain "said" leads in a denial, or "suggested" a guess. */
export function stanceOf({ stance, certainty }: Said, content: string): Stance {
  if (stance !== 'asserts') return stance
  if (rebuts(content)) return 'denies'
  return certainty === 'probable' && /\b(?:may|might|could)\b/u.test(content.slice(0, 200)) ? 'speculates' : stance
}

/** Whether the content of a neutral saying rebuts something. */
export function rebuts(content: string): boolean {
  return rebuttal.test(content.slice(0, 200)) || isBareNo(content)
}
