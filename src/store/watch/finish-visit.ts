import type { Kysely } from 'kysely'
import type { PageShape } from '../../core/watch.ts'
import type { LedgerTables } from '../tables.ts'
import { nextRun } from './next-run.ts'
import type { FinishedErrand } from './watching.ts'

/** So many extractions of a host tell its usual shape, and a change of it. */
const shapesKept = 200

/** Keeps what a visit to a page left to be done. To be called inside one transaction. */
export async function finishVisit(
  db: Kysely<LedgerTables>,
  { id, runAt, dueAt, errand }: FinishedErrand,
  shape?: PageShape,
): Promise<void> {
  const next = await nextRun(db, id, { runAt, dueAt })
  await db
    .updateTable('job')
    .set({ run_at: next ?? null, leased_until: null, document: JSON.stringify(errand) })
    .where('id', '=', id)
    .execute()
  if (shape) await keepShape(db, shape)
}

async function keepShape(db: Kysely<LedgerTables>, shape: PageShape): Promise<void> {
  const { host, at, url, result, textLength, shownLength, isDated } = shape
  await db
    .insertInto('page_shape')
    .values({ host, at, url, result, text_length: textLength, shown_length: shownLength, dated: isDated ? 1 : 0 })
    .onConflict((conflict) => conflict.columns(['host', 'at', 'url']).doNothing())
    .execute()
  const last = await db
    .selectFrom('page_shape')
    .select('at')
    .where('host', '=', host)
    .orderBy('at', 'desc')
    .limit(1)
    .offset(shapesKept - 1)
    .executeTakeFirst()
  if (last) await db.deleteFrom('page_shape').where('host', '=', host).where('at', '<', last.at).execute()
}
