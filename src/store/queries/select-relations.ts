import type { Kysely } from 'kysely'
import type { ArticleId } from '../../core/ids.ts'
import type { CopyGroup, Edit } from '../../core/ledger.ts'
import type { Relations } from '../port.ts'
import { toCitation, toEdit, toGroup } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'
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
    groups: await selectGroups(db, articleIds),
    citations: [...citations].sort(byRank).map(toCitation),
    edits: [...edits].sort(byRank).map(toEdit),
  }
}

async function selectGroups(db: Kysely<LedgerTables>, articleIds: readonly ArticleId[]): Promise<readonly CopyGroup[]> {
  const touching = await inParts(articleIds, (part) =>
    db.selectFrom('copy_group_article').select('group_id').distinct().where('article_id', 'in', part).execute(),
  )
  const ids = [...new Set(touching.map(({ group_id }) => group_id))]
  if (ids.length === 0) return []
  const rows = await db.selectFrom('copy_group').selectAll().where('id', 'in', ids).orderBy('rank').execute()
  const members = await db
    .selectFrom('copy_group_article')
    .selectAll()
    .where('group_id', 'in', ids)
    .orderBy('group_id')
    .orderBy('position')
    .execute()
  const articles = groupRows(members, (row) => row.group_id)
  return rows.map((row) =>
    toGroup(
      row,
      (articles.get(row.id) ?? []).map(({ article_id }) => article_id),
    ),
  )
}

/** The edits that happened last, the latest first. */
export async function selectLatestEdits(db: Kysely<LedgerTables>, limit: number): Promise<readonly Edit[]> {
  const rows = await db.selectFrom('edit').selectAll().orderBy('at', 'desc').orderBy('rank').limit(limit).execute()
  return rows.map(toEdit)
}
