import type { Kysely } from 'kysely'
import type { Correction } from '../../core/correction.ts'
import { DamagedRow } from '../damaged-row.ts'
import { parseColumn } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'

/** Every correction, in the order in which they were made. */
export async function selectCorrections(db: Kysely<LedgerTables>): Promise<readonly Correction[]> {
  const rows = await db.selectFrom('correction').select('document').orderBy('at').orderBy('id').execute()
  return rows.map(({ document }) => toCorrection(document))
}

/** Keeps a correction; one that is there already stays as it is. */
export async function insertCorrection(db: Kysely<LedgerTables>, correction: Correction): Promise<void> {
  const { id, at } = correction
  await db
    .insertInto('correction')
    .values({ id, at, document: JSON.stringify(correction) })
    .onConflict((conflict) => conflict.column('id').doNothing())
    .execute()
}

function toCorrection(document: string): Correction {
  const value: unknown = parseColumn(document)
  if (!isCorrection(value)) throw new DamagedRow('a correction')
  return value
}

const isCorrection = (value: unknown): value is Correction =>
  typeof value === 'object' &&
  value !== null &&
  ['id', 'at', 'by', 'why', 'change', 'before', 'after'].every((key) => key in value)
