import type { Kysely } from 'kysely'
import { shortHash } from '../../core/ids.ts'
import type { FiledReading } from '../../core/ledger.ts'
import { stretchesOf } from '../../core/sentences-of.ts'
import type { LedgerTables } from '../tables.ts'
import { insertRows } from './insert-rows.ts'

/** A sentence as a text index takes it. The first of an article brings the title. */
export interface IndexedSentence {
  readonly id: number
  readonly words: string
  readonly title: string
}

/** Keeps where the sentences stand, and numbers them for the index. To be called inside a transaction that writes. */
export async function insertSentences(
  db: Kysely<LedgerTables>,
  readings: readonly FiledReading[],
): Promise<readonly IndexedSentence[]> {
  const { next } = await db
    .selectFrom('sentence')
    .select(({ fn, val }) => fn.coalesce(fn.max('id'), val(0)).as('next'))
    .executeTakeFirstOrThrow()
  const rows = readings.flatMap(toRows).map((row, i) => ({ ...row, id: Number(next) + 1 + i }))
  await insertRows(
    db,
    'sentence',
    rows.map(({ words, title: _title, ...row }) => ({ ...row, words_hash: shortHash(words) })),
  )
  return rows
}

function toRows({ revisionId, reading }: FiledReading) {
  const { text, title } = reading.article
  return stretchesOf(reading).map(([start, end], i) => ({
    revision_id: `${revisionId}`,
    span_start: start,
    span_end: end,
    words: text.slice(start, end),
    title: (i === 0 && title) || '',
  }))
}
