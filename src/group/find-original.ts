import type { ArticleId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import { findCredits, namesOutlet } from './credit.ts'
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
  const credited = members
    .map((member) => ({ member, votes: countCredits(member, members) }))
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
  const pairs = overlaps.map(({ earlier, later, containment }) => ({
    articles: [articleOf.get(earlier), articleOf.get(later)],
    containment,
  }))
  const shares = copies.map((copy) => Math.round(100 * containmentOf(original.articleId, copy.articleId, pairs)))
  const whose = !credited ? ', which stood first' : isLinked ? ', which they link to' : ', whom they credit'
  const names = listOf(copies.map(nameOf))
  const verb = copies.length === 1 ? 'carries' : 'carry'
  return {
    originArticleId: original.articleId,
    reason: `${names} ${verb} the text of ${nameOf(original)}${copies.length === 1 ? whose.replace(/they (\w+)/, 'it $1s') : whose}: ${listOf(shares.map(String))} % of the five-word runs of the shorter text stand in the other.`,
  }
}

function countCredits(member: FiledReading, members: readonly FiledReading[]): number {
  const { outlet } = member.reading.article
  const names = (other: FiledReading): boolean =>
    outlet !== undefined && findCredits(other.reading.article).some((credit) => namesOutlet(credit, outlet))
  return members.filter((other) => other.articleId !== member.articleId && (linksTo(other, member) || names(other)))
    .length
}

/** Whether a page says that its text is that of another one's address. */
const linksTo = (one: FiledReading, other: FiledReading): boolean =>
  one.reading.article.originalUrl !== undefined && one.reading.article.originalUrl === other.reading.article.url

interface Pair {
  readonly articles: readonly (ArticleId | undefined)[]
  readonly containment: number
}

/** How much of the shorter of two articles stands in the other, over all their revisions; through a third where only that was compared. */
function containmentOf(original: ArticleId, copy: ArticleId, pairs: readonly Pair[]): number {
  const touching = pairs.filter(({ articles }) => articles.includes(copy))
  const direct = touching.filter(({ articles }) => articles.includes(original))
  return Math.max(0, ...(direct.length > 0 ? direct : touching).map(({ containment }) => containment))
}

const nameOf = (reading: FiledReading): string =>
  reading.reading.article.outlet ?? reading.reading.article.title ?? 'an unnamed outlet'

function listOf(words: readonly string[]): string {
  return words.length < 2 ? (words[0] ?? '') : `${words.slice(0, -1).join(', ')} and ${words.at(-1)}`
}
