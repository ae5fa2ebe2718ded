import type { Stance } from '../../../core/reading.ts'
import { sharedLength } from '../../../core/span.ts'
import type { Candidate } from '../candidate.ts'
import { speakOfOne } from './pointers.ts'

/** A saying with its words, as much as is needed to hear whether it contradicts another. */
export interface Heard {
  readonly candidate: Candidate
  readonly stance: Stance
  readonly content: string
  readonly speaker: string
}

/** "There was no camera", "No image was made", "She had not seen it", "The ship never sailed": a no in the first words of a content. */
const opensNegated =
  /^[“"‘'(]?(?:(?:but|and|that|because|however),? )*(?:(?:there|here) (?:was|were|is|are|had been|has been|will be|would be) (?:no|never|nothing|nobody|none|not)\b|(?:no|nothing|nobody|none|neither|never)\b|(?:\S+ ){1,7}?(?:not|never|cannot|(?:was|were|is|are|did|do|does|had|has|have|would|will|can|could)n[’']t)\b)/iu

/** Sayings back, and paragraphs, within which something is contradicted. */
const [reach, paragraphs] = [6, 2]
const supporting: ReadonlySet<Stance> = new Set(['asserts', 'accuses', 'speculates', 'confirms'])

/**
 * Whether a saying that only "says" something denies what was said before: a no that goes on after the speaker's own denial, or that
 * takes up the words of somebody else.
 */
export function contradicts(all: readonly Heard[], index: number): boolean {
  const own = all[index]
  if (own?.stance !== 'asserts' || !opensNegated.test(own.content)) return false
  for (let i = index - 1; i >= 0 && index - i <= reach; i -= 1) {
    const other = all[i]
    if (!other || own.candidate.scope.paragraph - other.candidate.scope.paragraph > paragraphs) break
    if (isWithin(own.candidate, other.candidate)) continue
    const isSame = own.speaker !== '' && own.speaker === other.speaker
    if (isSame && other.stance === 'denies') return true
    if (isSame || !supporting.has(other.stance) || opensNegated.test(other.content)) continue
    if (speakOfOne(own.content, other.content)) return true
  }
  return false
}

/** Whether one is said within what the other leads in: a report of somebody's words does not contradict them. */
const isWithin = (inner: Candidate, outer: Candidate): boolean =>
  sharedLength([...inner.cue, ...inner.content], outer.content) > 0
