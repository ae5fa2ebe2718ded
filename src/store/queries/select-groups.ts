import type { Kysely } from 'kysely'
import type { CopyGroup } from '../../core/ledger.ts'
import { toGroup } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'

/** Groups of copies in their ledger order: these, or every one. */
export async function selectGroups(db: Kysely<LedgerTables>, ids?: readonly string[]): Promise<readonly CopyGroup[]> {
  if (ids?.length === 0) return []
  const groups = db.selectFrom('copy_group').selectAll().orderBy('rank')
  const members = db.selectFrom('copy_group_article').selectAll().orderBy('group_id').orderBy('position')
  const rows = await (ids ? groups.where('id', 'in', ids) : groups).execute()
  const articles = groupRows(
    await (ids ? members.where('group_id', 'in', ids) : members).execute(),
    (row) => row.group_id,
  )
  return rows.map((row) =>
    toGroup(
      row,
      (articles.get(row.id) ?? []).map(({ article_id }) => article_id),
    ),
  )
}
