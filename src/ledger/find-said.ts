import type { Said } from '../core/correction.ts'
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
 * The saying that a person meant, however the text is read by now: whose words stand there or nearly so, else who says the same in another
 * revision of the article; undefined when nobody does any more.
 */
export function findSaid(sayings: readonly Saying[], said: Said): Saying | undefined {
  const bySpeaker = ({ speaker }: Saying): number =>
    said.speaker !== undefined && speaker?.split('; ').includes(said.speaker) === true ? sameSpeaker : 0
  const shareOf = (saying: Saying): number => {
    if (saying.revision.id === said.revisionId) return sharedShare(saying.spans, said.spans)
    return saying.text === said.text ? leastShared : 0
  }
  const near = sayings
    .filter(({ article }) => article.id === said.articleId)
    .map((saying) => ({ saying, share: shareOf(saying) }))
    .filter(({ share }) => share >= leastShared)
    .map(({ saying, share }) => ({ saying, weight: share + bySpeaker(saying) }))
  return near.sort((a, b) => b.weight - a.weight)[0]?.saying
}
