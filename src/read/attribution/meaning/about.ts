import type { Stance } from '../../../core/reading.ts'
import { holds } from '../../../core/span.ts'
import type { Candidate } from '../candidate.ts'
import { isDeniedNoun } from '../denied-noun.ts'
import { isPointer, preferenceOf, sharedWords } from './pointers.ts'
import { rebuts } from './stance.ts'

/** A candidate with its words, as much as is needed to find what it answers. */
export interface Answer {
  readonly candidate: Candidate
  readonly stance: Stance
  readonly content: string
  readonly cue: string
  /** Who speaks, or else the words of the source; empty when nobody does. */
  readonly speaker: string
}

const checks = /verif|confirm|corroborat|authenticat|substantiat|establish/iu
/** No answer reaches further back than this many attributions. */
const reach = 12

/** For each attribution the index of the one that it denies, confirms or doubts; `undefined` where it answers nobody in the text. */
export function findAnswered(all: readonly Answer[]): readonly (number | undefined)[] {
  return all.map((answer, index) => {
    const declines = answer.stance === 'declines' && checks.test(answer.cue)
    if (answer.stance !== 'denies' && answer.stance !== 'confirms' && !declines) return undefined
    return nounInside(all, index) ?? sameWords(all, index) ?? earlier(all, index)
  })
}

/** "rejected suggestions that P": the noun that leads in P stands in the denial's own content. */
function nounInside(all: readonly Answer[], index: number): number | undefined {
  const denial = all[index]?.candidate
  if (!denial) return undefined
  for (let i = Math.max(0, index - 2); i < Math.min(all.length, index + 4); i += 1) {
    const other = all[i]?.candidate
    if (other && i !== index && isDeniedNoun(other, denial)) return i
  }
  return undefined
}

/** "confirmed the withdrawal, first reported by the site": two speak of the very same words. */
function sameWords(all: readonly Answer[], index: number): number | undefined {
  const content = all[index]?.candidate.content
  if (!content || content.length === 0) return undefined
  for (let i = Math.max(0, index - 2); i < Math.min(all.length, index + 3); i += 1) {
    const other = all[i]
    const same =
      other?.candidate.content.length === content.length &&
      other.candidate.content.every((span, k) => span[0] === content[k]?.[0] && span[1] === content[k]?.[1])
    if (i !== index && same && other.stance === 'asserts') return i
  }
  return undefined
}

/** The nearest earlier saying by somebody else that the content points back to, or shares words with. */
function earlier(all: readonly Answer[], index: number): number | undefined {
  const answer = all[index]
  if (!answer) return undefined
  const { paragraph } = answer.candidate.scope
  const points = isPointer(answer.content) || (answer.stance === 'denies' && rebuts(answer.content))
  const own = /^(?:stood|stands|stand|standing) by$/iu.test(answer.cue)
  let best: number | undefined
  let most = 0
  for (let i = index - 1; i >= 0 && index - i < reach; i -= 1) {
    const other = all[i]
    if (!other || paragraph - other.candidate.scope.paragraph > 2) break
    if (other.stance === 'declines' || other.stance === 'denies' || isInside(answer.candidate, other.candidate))
      continue
    if (other.speaker !== '' && (other.speaker === answer.speaker) !== own) continue
    const near =
      points && other.candidate.scope.paragraph === paragraph
        ? 1.5 - (index - i) * 0.1 + preferenceOf(answer.content, other)
        : 0
    const shared = sharedWords(answer.content, other.content)
    const score = shared + near
    if (score > most && (shared >= 2 || near > 0)) {
      best = i
      most = score
    }
  }
  return best
}

/** Whether the first is said within what the second leads in. */
function isInside(inner: Candidate, outer: Candidate): boolean {
  return outer.content.some((span) => inner.cue.every((cue) => holds(span, cue)))
}
