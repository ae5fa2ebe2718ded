import { articlesOf, type Change } from '../core/correction.ts'
import type { LedgerArticle } from '../core/ledger.ts'
import { nearness } from '../ledger/index.ts'
import { everyOf } from '../store/every.ts'
import type { LedgerStore } from '../store/index.ts'

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
    const claims = own.length > 0 ? await everyOf((page) => store.claims({ articleId, ...page })) : []
    const evidence = claims.flatMap((claim) => claim.evidence)
    if (!own.every((one) => evidence.some((other) => nearness(other, one) !== undefined))) return false
    if (!hasText(article, change)) return false
  }
  return true
}

/** Whether an article has the text in which a notice stands, or the words that are fixed. */
function hasText({ id: own, revisions }: LedgerArticle, change: Change): boolean {
  if (change.kind === 'retract' && change.notice.articleId === own)
    return revisions.some(({ id, text }) => id === change.notice.revisionId && text.includes(change.notice.text))
  if (change.kind !== 'fix-attribution') return true
  return revisions.some(({ text }) => text.includes(change.words.text))
}
