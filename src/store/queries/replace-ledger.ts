import type { Kysely } from 'kysely'
import type { LedgerArticle } from '../../core/ledger.ts'
import type { Ledger } from '../../core/whole-ledger.ts'
import type { LedgerTables } from '../tables.ts'
import type { InsertableTable } from './insert-rows.ts'
import { insertStretch } from './insert-stretch.ts'
import { inParts } from './select-streamed.ts'

/** Children before what they refer to. */
const workedOut = [
  'edit',
  'citation',
  'history',
  'evidence',
  'origin',
  'claim',
  'story_article',
  'copy_group_article',
  'article_revision',
  'article',
  'story',
  'copy_group',
] as const satisfies readonly InsertableTable[]

/** Puts a ledger in place of the one before, in its order. To be called inside one transaction. */
export async function replaceLedger(db: Kysely<LedgerTables>, ledger: Ledger): Promise<void> {
  for (const table of workedOut) await db.deleteFrom(table).execute()
  await insertStretch(db, {
    articles: inOrder(ledger.articles),
    groups: inOrder(ledger.groups),
    stories: inOrder(ledger.stories),
    claims: inOrder(ledger.claims),
    citations: inOrder(ledger.citations),
    edits: inOrder(ledger.edits),
  })
  await markSettled(db, ledger.articles)
}

const inOrder = <Thing>(things: readonly Thing[]): readonly (readonly [string, Thing])[] =>
  things.map((thing, place) => [String(place).padStart(9, '0'), thing])

/** Counts as settled what stands as this ledger took it; what was filed meanwhile waits for the next one. */
async function markSettled(db: Kysely<LedgerTables>, articles: readonly LedgerArticle[]): Promise<void> {
  const taken = new Map(articles.flatMap(({ revisions }) => revisions.map(({ id, seenAt }) => [`${id}`, seenAt])))
  const rows = await db.selectFrom('revision').select(['id', 'seen_at', 'settled']).execute()
  for (const stands of [0, 1]) {
    const changed = rows.filter(
      (row) => (taken.get(row.id) === row.seen_at ? 1 : 0) === stands && row.settled !== stands,
    )
    await inParts(
      changed.map(({ id }) => id),
      async (part) => {
        await db.updateTable('revision').set({ settled: stands }).where('id', 'in', part).execute()
        return []
      },
    )
  }
}
