import type { Kysely } from 'kysely'
import type { CopyGroup, Ledger } from '../../core/ledger.ts'
import type { Counts } from '../port.ts'
import { toCitation, toEdit, toGroup } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'
import { selectAllArticles } from './select-articles.ts'
import { selectAllClaims } from './select-claims.ts'
import { selectAllStories } from './select-stories.ts'

/** The whole ledger as it was put in. To be called inside one transaction. */
export async function selectLedger(db: Kysely<LedgerTables>): Promise<Ledger> {
  const citations = await db.selectFrom('citation').selectAll().orderBy('rank').execute()
  const edits = await db.selectFrom('edit').selectAll().orderBy('rank').execute()
  return {
    hearsay: '1',
    articles: await selectAllArticles(db),
    groups: await selectAllGroups(db),
    stories: await selectAllStories(db),
    claims: await selectAllClaims(db),
    citations: citations.map(toCitation),
    edits: edits.map(toEdit),
  }
}

/** How much the ledger holds. */
export async function selectCounts(db: Kysely<LedgerTables>): Promise<Counts> {
  const count = async (table: 'article' | 'claim' | 'story'): Promise<number> => {
    const { n } = await db
      .selectFrom(table)
      .select(({ fn }) => fn.countAll<number>().as('n'))
      .executeTakeFirstOrThrow()
    return Number(n)
  }
  return { articles: await count('article'), claims: await count('claim'), stories: await count('story') }
}

async function selectAllGroups(db: Kysely<LedgerTables>): Promise<readonly CopyGroup[]> {
  const rows = await db.selectFrom('copy_group').selectAll().orderBy('rank').execute()
  const members = await db
    .selectFrom('copy_group_article')
    .selectAll()
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
