import type { Kysely } from 'kysely'
import type { ArticleId } from '../../core/ids.ts'
import type { CopyGroup, Edit } from '../../core/ledger.ts'
import type { Relations } from '../port.ts'
import { toCitation, toEdit } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { selectGroups } from './select-groups.ts'
import { inParts } from './select-streamed.ts'

/** What touches any of these articles, each list in its ledger order. */
export async function selectRelations(db: Kysely<LedgerTables>, articleIds: readonly ArticleId[]): Promise<Relations> {
  const byRank = (a: { readonly rank: string }, b: { readonly rank: string }): number => (a.rank < b.rank ? -1 : 1)
  const citations = await inParts(articleIds, (part) =>
    db.selectFrom('citation').selectAll().where('article_id', 'in', part).execute(),
  )
  const edits = await inParts(articleIds, (part) =>
    db.selectFrom('edit').selectAll().where('article_id', 'in', part).execute(),
  )
  return {
    groups: await groupsOf(db, articleIds),
    citations: [...citations].sort(byRank).map(toCitation),
    edits: [...edits].sort(byRank).map(toEdit),
  }
}

async function groupsOf(db: Kysely<LedgerTables>, articleIds: readonly ArticleId[]): Promise<readonly CopyGroup[]> {
  const touching = await inParts(articleIds, (part) =>
    db.selectFrom('copy_group_article').select('group_id').distinct().where('article_id', 'in', part).execute(),
  )
  return selectGroups(db, [...new Set(touching.map(({ group_id }) => group_id))])
}

/** The edits that happened last, the latest first. */
export async function selectLatestEdits(db: Kysely<LedgerTables>, limit: number): Promise<readonly Edit[]> {
  const rows = await db.selectFrom('edit').selectAll().orderBy('at', 'desc').orderBy('rank').limit(limit).execute()
  return rows.map(toEdit)
}
