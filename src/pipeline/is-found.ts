import { articlesOf, type Change } from '../core/correction.ts'
import type { ArticleId, RevisionId } from '../core/ids.ts'
import { nearness } from '../ledger/index.ts'
import type { LedgerStore } from '../store/index.ts'

/** Claims of one article that are looked through. */
const mostClaims = 200

/**
 * Whether all that a correction is about is in the ledger as it stands: its articles, and its words as somebody's. When a better reading takes
 * words otherwise, a correction may change nothing any more; it is kept, and this tells.
 */
export async function isFound(store: Pick<LedgerStore, 'article' | 'claims'>, change: Change): Promise<boolean> {
  const said = 'said' in change ? [...change.said, ...('from' in change ? change.from : [])] : []
  for (const articleId of new Set(articlesOf(change))) {
    const article = await store.article(articleId)
    if (!article) return false
    const own = said.filter((one) => one.articleId === articleId)
    const { items } = own.length > 0 ? await store.claims({ articleId, limit: mostClaims }) : { items: [] }
    const evidence = items.flatMap((claim) => claim.evidence)
    if (!own.every((one) => evidence.some((other) => nearness(other, one) !== undefined))) return false
    const revision = revisionIn(change, articleId)
    if (revision !== undefined && !article.revisions.some(({ id }) => id === revision)) return false
  }
  return true
}

/** The text that must be there for a notice, or for an attribution that is fixed. */
function revisionIn(change: Change, article: ArticleId): RevisionId | undefined {
  const place = change.kind === 'retract' ? change.notice : change.kind === 'fix-attribution' ? change : undefined
  return place?.articleId === article ? place.revisionId : undefined
}
