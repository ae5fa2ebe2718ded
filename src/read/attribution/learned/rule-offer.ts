import type { Span } from '../../../core/span.ts'
import type { Token } from '../../../text/tokenized-text.ts'
import type { Candidate } from '../candidate.ts'
import { longestCue, type TokenRange } from './cue-view.ts'

/** What a rule believes, in tokens. */
export interface RuleOffer {
  readonly candidate: Candidate
  readonly cue: TokenRange
  readonly source: Int32Array
  readonly content: Int32Array
}

/** What rules believe, in tokens: the cues that have any, and are not longer than a cue is. */
export function toRuleOffers(tokens: readonly Token[], candidates: readonly Candidate[]): readonly RuleOffer[] {
  return candidates.flatMap((candidate): readonly RuleOffer[] => {
    const cue = tokensIn(tokens, candidate.cue)
    const [first = 0, end = 0] = [cue[0], (cue.at(-1) ?? -1) + 1]
    if (end <= first || end - first > longestCue) return []
    return [
      {
        candidate,
        cue: [first, end],
        source: tokensIn(tokens, candidate.source),
        content: tokensIn(tokens, candidate.content).filter((i) => i < first || i >= end),
      },
    ]
  })
}

/** The tokens of which at least half lies within some spans, in rising order. */
export function tokensIn(tokens: readonly Pick<Token, 'span'>[], spans: readonly Span[]): Int32Array {
  const found = new Set<number>()
  for (const [start, end] of spans)
    for (let i = firstEndingAfter(tokens, start); i < tokens.length; i += 1) {
      const [from, to] = tokens[i]?.span ?? [0, 0]
      if (from >= end) break
      if ((Math.min(end, to) - Math.max(start, from)) * 2 >= to - from) found.add(i)
    }
  return Int32Array.from(found).sort()
}

function firstEndingAfter(tokens: readonly Pick<Token, 'span'>[], place: number): number {
  let low = 0
  let high = tokens.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((tokens[middle]?.span[1] ?? 0) <= place) low = middle + 1
    else high = middle
  }
  return low
}
