import type { Kysely } from 'kysely'
import type { FiledReading } from '../../core/ledger.ts'
import { toFiledReading } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'

/** Every filed reading, by time seen, then article, then revision. */
export async function selectFiledReadings(db: Kysely<LedgerTables>): Promise<readonly FiledReading[]> {
  const rows = await filed(db).orderBy('seen_at').orderBy('article_id').orderBy('id').execute()
  return rows.map(toFiledReading)
}

/** What was read in one revision of an article; in the latest one unless told. */
export async function selectFiledReading(
  db: Kysely<LedgerTables>,
  articleId: string,
  revisionId?: string,
): Promise<FiledReading | undefined> {
  const all = filed(db).where('article_id', '=', articleId)
  const select = revisionId === undefined ? all : all.where('id', '=', revisionId)
  const row = await select.orderBy('seen_at', 'desc').orderBy('id', 'desc').limit(1).executeTakeFirst()
  return row && toFiledReading(row)
}

/** Whether the worked-out ledger counts every filed reading as it stands. */
export async function selectSettled(db: Kysely<LedgerTables>): Promise<boolean> {
  return (
    (await db.selectFrom('revision').select('id').where('settled', '<>', 1).limit(1).executeTakeFirst()) === undefined
  )
}

/** The rows of every filed reading of these articles, by time seen, then article, then revision. */
export const selectFiledReadingsOf = (db: Kysely<LedgerTables>, articles: readonly string[]) =>
  filed(db).where('article_id', 'in', articles).orderBy('seen_at').orderBy('article_id').orderBy('id').execute()

function filed(db: Kysely<LedgerTables>) {
  return db
    .selectFrom('revision')
    .innerJoin('reading', 'reading.revision_id', 'revision.id')
    .select(['id', 'article_id', 'external_id', 'seen_at', 'text_hash', 'page_hash', 'text', 'document'])
}
