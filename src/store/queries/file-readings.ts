import type { Kysely } from 'kysely'
import type { FiledReading } from '../../core/ledger.ts'
import { toReadingDocument } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import type { TextIndex } from '../text-index.ts'
import { insertRows } from './insert-rows.ts'

/** Far below the 32,766 parameters of SQLite and the 65,535 of PostgreSQL. */
const batchSize = 1000

/**
 * Files readings. Of two filings of one revision the one seen first stands, whichever came first to us; between two of
 * one moment the lesser by its words. So the order of arrival never shows. To be called inside one transaction.
 */
export async function fileReadings(
  db: Kysely<LedgerTables>,
  index: TextIndex,
  readings: readonly FiledReading[],
): Promise<{ readonly added: number; readonly unchanged: number }> {
  const known = await selectKnown(db, [...new Set(readings.map(({ revisionId }) => `${revisionId}`))])
  const standing = new Map(known)
  for (const reading of readings) {
    const filing = toFiling(reading)
    const other = standing.get(reading.revisionId)
    if (!other || isBefore(filing.keys, other.keys)) standing.set(reading.revisionId, filing)
  }
  const filings = [...standing.values()].filter((filing): filing is Filing => 'reading' in filing)
  await removeRevisions(
    db,
    index,
    filings.map(({ reading }) => `${reading.revisionId}`).filter((id) => known.has(id)),
  )
  await insertFilings(db, index, filings)
  const added = filings.filter(({ reading }) => !known.has(reading.revisionId)).length
  return { added, unchanged: readings.length - added }
}

/** What decides between two filings of one revision. */
interface Known {
  readonly keys: readonly string[]
}

interface Filing extends Known {
  readonly reading: FiledReading
  readonly document: string
}

function toFiling(reading: FiledReading): Filing {
  const document = toReadingDocument(reading.reading)
  const { seenAt, externalId = '', articleId } = reading
  return { reading, document, keys: [seenAt, articleId, externalId, reading.reading.article.pageHash ?? '', document] }
}

async function selectKnown(db: Kysely<LedgerTables>, ids: readonly string[]): Promise<ReadonlyMap<string, Known>> {
  const known = new Map<string, Known>()
  for (let start = 0; start < ids.length; start += batchSize) {
    const rows = await db
      .selectFrom('revision')
      .innerJoin('reading', 'reading.revision_id', 'revision.id')
      .select(['id', 'article_id', 'external_id', 'seen_at', 'page_hash', 'document'])
      .where('id', 'in', ids.slice(start, start + batchSize))
      .execute()
    for (const row of rows) {
      known.set(row.id, {
        keys: [row.seen_at, row.article_id, row.external_id ?? '', row.page_hash ?? '', row.document],
      })
    }
  }
  return known
}

/** The worked-out ledger keeps pointing at the revision, so its row is changed in place; only what hangs on it goes. */
async function removeRevisions(db: Kysely<LedgerTables>, index: TextIndex, ids: readonly string[]): Promise<void> {
  for (const id of ids) {
    await index.remove(db, id)
    await db.deleteFrom('reading').where('revision_id', '=', id).execute()
  }
}

async function insertFilings(db: Kysely<LedgerTables>, index: TextIndex, filings: readonly Filing[]): Promise<void> {
  for (const { reading } of filings) {
    const { article } = reading.reading
    const row = {
      article_id: reading.articleId,
      external_id: reading.externalId ?? null,
      seen_at: reading.seenAt,
      text_hash: article.textHash,
      page_hash: article.pageHash ?? null,
      text: article.text,
      settled: 0,
    }
    await db
      .insertInto('revision')
      .values({ id: reading.revisionId, ...row })
      .onConflict((conflict) => conflict.column('id').doUpdateSet(row))
      .execute()
  }
  await insertRows(
    db,
    'reading',
    filings.map(({ reading, document }) => ({ revision_id: reading.revisionId, document })),
  )
  await index.add(
    db,
    filings.map(({ reading }) => reading),
  )
}

function isBefore(keys: readonly string[], others: readonly string[]): boolean {
  for (const [i, key] of keys.entries()) {
    const other = others[i] ?? ''
    if (key !== other) return key < other
  }
  return false
}
