import type { Said } from '../core/correction.ts'
import type { Passage } from '../core/ledger.ts'
import { coveredLength, mergeSpans, type Span, sharedLength } from '../core/span.ts'
import type { Saying } from './gather-sayings.ts'

/** How much of all their words two readings of one place must share to be of the same saying. */
const leastShared = 0.5

/** What the same speaker counts beside that: two may say the same words. */
const sameSpeaker = 0.25

/** How much of all the words that stand at either spans stand at both, 0 to 1. */
export function sharedShare(a: readonly Span[], b: readonly Span[]): number {
  const shared = sharedLength(mergeSpans(a), mergeSpans(b))
  const all = coveredLength([...a, ...b])
  return all === 0 ? 0 : shared / all
}

/**
 * Whether words are those that a person meant, and how nearly, 0 to 1: they stand there or nearly so, or are the same in another revision of
 * the article. Undefined when they are others.
 */
export function nearness(words: Passage & { readonly text: string }, said: Said): number | undefined {
  if (words.articleId !== said.articleId) return undefined
  if (words.revisionId !== said.revisionId) return words.text === said.text ? leastShared : undefined
  const share = sharedShare(words.spans, said.spans)
  return share >= leastShared ? share : undefined
}

/** The saying that a person meant, however the text is read by now; undefined when nobody says it any more. */
export function findSaid(sayings: readonly Saying[], said: Said): Saying | undefined {
  const near = sayings.flatMap((saying) => {
    const { article, revision, spans, text, speaker } = saying
    const share = nearness({ articleId: article.id, revisionId: revision.id, spans, text }, said)
    const isSame = said.speaker !== undefined && speaker?.split('; ').includes(said.speaker) === true
    return share === undefined ? [] : [{ saying, weight: share + (isSame ? sameSpeaker : 0) }]
  })
  return near.sort((a, b) => b.weight - a.weight)[0]?.saying
}
