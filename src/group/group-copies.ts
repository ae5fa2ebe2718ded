import { type ArticleId, groupId, type RevisionId, shortHash } from '../core/ids.ts'
import { toInstant } from '../core/instant.ts'
import type { CopyGroup, FiledReading } from '../core/ledger.ts'
import { findOriginal } from './find-original.ts'
import type { Overlap } from './overlap.ts'

/**
 * Groups of articles that carry one text: syndication, reprints. Two revisions of one article are not copies; a shared
 * quotation or notice is not one either. Overlaps with other readings do not count; the same in any order give the same groups.
 */
export function groupCopies(readings: readonly FiledReading[], overlaps: readonly Overlap[]): readonly CopyGroup[] {
  const sorted = [...readings].sort(byTime)
  const articleOf = new Map(sorted.map(({ revisionId, articleId }) => [revisionId, articleId]))
  const within = overlaps.filter(({ earlier, later }) => articleOf.has(earlier) && articleOf.has(later))
  return joinArticles(within, articleOf).map((articleIds) => toGroup(articleIds, sorted, within))
}

function byTime(a: FiledReading, b: FiledReading): number {
  return compare(toTime(a), toTime(b)) || compare(a.articleId, b.articleId) || compare(a.revisionId, b.revisionId)
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** When a text came up: what the page says, else when it was seen. */
function toTime({ reading, seenAt }: FiledReading): string {
  return toInstant(reading.article.publishedAt) ?? toInstant(seenAt) ?? seenAt
}

/** Articles that overlaps tie together, each list sorted. */
function joinArticles(
  overlaps: readonly Overlap[],
  articleOf: ReadonlyMap<RevisionId, ArticleId>,
): readonly (readonly ArticleId[])[] {
  const leader = new Map<ArticleId, ArticleId>()
  const find = (id: ArticleId): ArticleId => {
    let at = id
    for (let next = leader.get(at); next !== undefined && next !== at; next = leader.get(at)) at = next
    return at
  }
  for (const { earlier, later } of overlaps) {
    const [one, other] = [articleOf.get(earlier), articleOf.get(later)]
    if (one === undefined || other === undefined) continue
    const [a, b] = [find(one), find(other)]
    const [low, high] = a < b ? [a, b] : [b, a]
    leader.set(low, low)
    leader.set(high, low)
  }
  const groups = new Map<ArticleId, ArticleId[]>()
  for (const id of leader.keys()) {
    const list = groups.get(find(id)) ?? []
    groups.set(find(id), [...list, id])
  }
  return [...groups.values()].map((list) => list.sort(compare)).sort((a, b) => compare(a[0] ?? '', b[0] ?? ''))
}

function toGroup(
  articleIds: readonly ArticleId[],
  sorted: readonly FiledReading[],
  overlaps: readonly Overlap[],
): CopyGroup {
  const members = sorted.filter((reading) => articleIds.includes(reading.articleId))
  const { originArticleId, reason } = findOriginal(members, overlaps)
  return {
    id: groupId(`g${shortHash(`group\n${articleIds.join('\n')}`)}`),
    articleIds,
    ...(originArticleId !== undefined && { originArticleId }),
    reason,
  }
}
