import { firstFrom } from '../../core/span.ts'
import type { Candidate } from './candidate.ts'

/** Whether what looks like a saying only tells who speaks, or that nobody does. */
export const isNoSaying = (candidate: Candidate): boolean =>
  hidesName(candidate) || speaksOfSelf(candidate) || isNobody(candidate)

/** "who did not wish to be identified", "declined to be named": says who speaks, and is no saying of its own. */
function hidesName({ scope, cue, content }: Candidate): boolean {
  const first = cue[0]?.[0] ?? 0
  const last = (content.at(-1) ?? cue.at(-1))?.[1] ?? 0
  const words = scope.words.slice(scope.from, scope.to + 1).filter(({ span }) => span[0] >= first && span[1] <= last)
  return /^(?:\S+ ){0,6}to be (?:named|identified|quoted|photographed)\b/u.test(
    words.map(({ lower }) => lower).join(' '),
  )
}

/** "I think", "we hope" within a quotation: the speaker of the quotation, who is there already. */
function speaksOfSelf({ scope, source }: Candidate): boolean {
  const [first] = source
  if (scope.quote < 0 || !first) return false
  const words = scope.words.slice(scope.from, scope.to).filter(({ span }) => span[0] >= first[0] && span[1] <= first[1])
  return words.length === 1 && ['i', 'we', 'you'].includes(words[0]?.lower ?? '')
}

/** "No group has claimed responsibility", "those who say so": nobody in particular says it. A silence may be nobody's. */
function isNobody({ scope, source, stance }: Candidate): boolean {
  const [first] = source
  if (!first || stance === 'declines') return false
  const at = firstFrom(scope.words, first[0])
  const [before, own] = [scope.words[at - 1]?.lower ?? '', scope.words[at]?.lower ?? '']
  if (/^(?:who|that)$/u.test(own)) return /^(?:those|anyone|anybody|everyone|everybody|whoever)$/u.test(before)
  return /^(?:no|nobody|no-one|none|whoever|anyone|anybody)$/u.test(own)
}
