import type { ArticleId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import { createVotes } from './count-votes.ts'
import type { Overlap } from './overlap.ts'

/** Where the text of a group comes from, and why we say so. */
export interface Original {
  readonly originArticleId?: ArticleId
  readonly reason: string
}

/**
 * The article that the others copy: the one whose outlet they credit, or whose address they name as the text's own, else the earliest. Members come in time order.
 * An outlet that copies may stand first when the agency's own page was seen late or shows no date.
 */
export function findOriginal(members: readonly FiledReading[], overlaps: readonly Overlap[]): Original {
  const votesFor = createVotes(members)
  const credited = members
    .map((member) => ({ member, votes: votesFor(member) }))
    .reduce<{ member: FiledReading; votes: number } | undefined>(
      (best, next) => (next.votes > (best?.votes ?? 0) ? next : best),
      undefined,
    )
  const isLinked =
    credited !== undefined && members.some((other) => other !== credited.member && linksTo(other, credited.member))
  const original = credited?.member ?? members[0]
  if (original === undefined) return { reason: '' }
  const copies = [
    ...new Map(
      members.filter((member) => member.articleId !== original.articleId).map((member) => [member.articleId, member]),
    ).values(),
  ]
  const articleOf = new Map(members.map(({ revisionId, articleId }) => [revisionId, articleId]))
  const pairsOf = new Map<ArticleId, Pair[]>()
  for (const { earlier, later, containment } of overlaps) {
    const articles = [articleOf.get(earlier), articleOf.get(later)].flatMap((id) => id ?? [])
    for (const id of new Set(articles)) {
      const list = pairsOf.get(id)
      if (list) list.push({ articles, containment })
      else pairsOf.set(id, [{ articles, containment }])
    }
  }
  const shares = copies.map(({ articleId }) =>
    Math.round(100 * containmentOf(original.articleId, pairsOf.get(articleId) ?? [])),
  )
  const whose = !credited ? ', which stood first' : isLinked ? ', which they link to' : ', whom they credit'
  const names = listOf(copies.map(nameOf))
  const verb = copies.length === 1 ? 'carries' : 'carry'
  return {
    originArticleId: original.articleId,
    reason: `${names} ${verb} the text of ${nameOf(original)}${copies.length === 1 ? whose.replace(/they (\w+)/, 'it $1s') : whose}: ${listOf(shares.map(String))} % of the five-word runs of the shorter text stand in the other.`,
  }
}

/** Whether a page says that its text is that of another one's address. */
const linksTo = (one: FiledReading, other: FiledReading): boolean =>
  one.reading.article.originalUrl !== undefined && one.reading.article.originalUrl === other.reading.article.url

interface Pair {
  readonly articles: readonly ArticleId[]
  readonly containment: number
}

/** How much of the shorter of an original and a copy stands in the other, by the copy's pairs over all their revisions; through a third where only that was compared. */
function containmentOf(original: ArticleId, touching: readonly Pair[]): number {
  const direct = touching.filter(({ articles }) => articles.includes(original))
  return Math.max(0, ...(direct.length > 0 ? direct : touching).map(({ containment }) => containment))
}

const nameOf = (reading: FiledReading): string =>
  reading.reading.article.outlet ?? reading.reading.article.title ?? 'an unnamed outlet'

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
