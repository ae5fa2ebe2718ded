import type { Kysely } from 'kysely'
import type { Ledger } from '../../core/whole-ledger.ts'
import type { Counts } from '../port.ts'
import { toCitation, toEdit } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { selectCorrections } from './corrections.ts'
import { selectAllArticles } from './select-articles.ts'
import { selectAllClaims } from './select-claims.ts'
import { selectGroups } from './select-groups.ts'
import { selectAllStories } from './select-stories.ts'

/** The whole ledger as it was put in. To be called inside one transaction. */
export async function selectLedger(db: Kysely<LedgerTables>): Promise<Ledger> {
  const citations = await db.selectFrom('citation').selectAll().orderBy('rank').execute()
  const corrections = await selectCorrections(db)
  const edits = await db.selectFrom('edit').selectAll().orderBy('rank').execute()
  return {
    hearsay: '1',
    articles: await selectAllArticles(db),
    groups: await selectGroups(db),
    stories: await selectAllStories(db),
    claims: await selectAllClaims(db),
    citations: citations.map(toCitation),
    edits: edits.map(toEdit),
    ...(corrections.length > 0 && { corrections }),
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
