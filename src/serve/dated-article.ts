import type { ArticleId } from '../core/ids.ts'
import { parseInstant, toInstant } from '../core/instant.ts'
import type { LedgerArticle } from '../core/ledger.ts'
import type { ArticleBrief, ArticleDetail } from './contract.ts'
import type { LedgerView } from './ledger-view.ts'

/** An article with the time from which the words of each of its texts count. */
export interface DatedArticle extends LedgerArticle {
  readonly revisions: ArticleDetail['revisions']
}

/** An instant in UTC; a bare calendar day stays one, and what cannot be read as a time stays as it is. */
function toShown(at: string): string {
  const parsed = parseInstant(at)
  return parsed === undefined || parsed.form === 'day' ? at : parsed.at
}

/** What was said before it was seen is taken at its word; a date after that is a mistake of the page. */
function momentOf(said: string | undefined, seenAt: string): string {
  const saidAt = toInstant(said)
  return toShown(said !== undefined && saidAt !== undefined && saidAt <= (toInstant(seenAt) ?? seenAt) ? said : seenAt)
}

/** When the first text of an article counts from. */
export function firstMoment({ publishedAt, revisions }: LedgerArticle): string {
  return momentOf(publishedAt, revisions[0]?.seenAt ?? publishedAt ?? '')
}

/** Dates the texts: the first by its publication, later ones by the change that their page names, else by when they were seen. */
export async function dateArticle(store: LedgerView, article: LedgerArticle): Promise<DatedArticle> {
  const [first, ...later] = article.revisions
  if (!first) return { ...article, revisions: [] }
  const dated = await Promise.all(
    later.map(async (revision) => {
      const filed = await store.reading(article.id, revision.id)
      return { ...revision, at: momentOf(filed?.reading.article.modifiedAt, revision.seenAt) }
    }),
  )
  return { ...article, revisions: [{ ...first, at: firstMoment(article) }, ...dated] }
}

/** An article without its texts. */
export function toArticleBrief({ externalId: _, revisions, ...rest }: DatedArticle): ArticleBrief {
  return { ...rest, revisions: revisions.map(({ id, seenAt, at, textHash }) => ({ id, seenAt, at, textHash })) }
}

/** Looks articles up once each: the claims of one answer share most of theirs. */
export type ArticleLookup = (id: ArticleId) => Promise<DatedArticle | undefined>

/** A lookup that remembers for the length of one request. */
export function createArticleLookup(store: LedgerView): ArticleLookup {
  const met = new Map<ArticleId, Promise<DatedArticle | undefined>>()
  const look = async (id: ArticleId) => {
    const article = await store.article(id)
    return article && dateArticle(store, article)
  }
  return (id) => {
    const found = met.get(id) ?? look(id)
    met.set(id, found)
    return found
  }
}

/** Those of these articles that are in the ledger. */
export async function lookUpAll(lookup: ArticleLookup, ids: Iterable<ArticleId>): Promise<readonly DatedArticle[]> {
  const found = await Promise.all([...ids].map(lookup))
  return found.filter((article) => article !== undefined)
}
