import type { ArticleId } from '../core/ids.ts'
import type { Citation, CopyGroup, Edit } from '../core/ledger.ts'
import type { LedgerView } from './ledger-view.ts'

/** What the ledger holds between articles: copies, who cites whom, what was edited. */
export interface Relations {
  readonly groups: readonly CopyGroup[]
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

/** The relations that touch any of these articles. Reads the whole ledger: the store has no narrower question yet. */
export async function relationsOf(store: LedgerView, articleIds: readonly ArticleId[]): Promise<Relations> {
  const wanted = new Set(articleIds)
  const { groups, citations, edits } = await store.ledger()
  return {
    groups: groups.filter((group) => group.articleIds.some((id) => wanted.has(id))),
    citations: citations.filter(({ articleId }) => wanted.has(articleId)),
    edits: edits.filter(({ articleId }) => wanted.has(articleId)),
  }
}
