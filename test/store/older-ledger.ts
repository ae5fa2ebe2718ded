import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { FiledReading } from '../../src/core/ledger.ts'
import { fileReadings } from '../../src/store/queries/file-readings.ts'
import { migrations } from '../../src/store/sqlite/migrate.ts'
import { sqliteTextIndex } from '../../src/store/sqlite/text-index.ts'
import type { LedgerTables } from '../../src/store/tables.ts'

/** Makes the ledger that the first Hearsay left in a folder: its tables as they were, with these readings and one story worked out. */
export async function makeOlderLedger(folder: string, readings: readonly FiledReading[]): Promise<void> {
  const database = new Database(join(folder, 'ledger.sqlite'))
  database.pragma('journal_mode = wal')
  database.pragma('foreign_keys = on')
  database.exec(migrations[0] ?? '')
  database.pragma(`application_id = ${0x48727379}`)
  database.pragma('user_version = 1')
  const db = new Kysely<LedgerTables>({ dialect: new SqliteDialect({ database }) })
  await fileReadings(db, sqliteTextIndex, readings)
  const [first] = readings
  if (first) {
    database.exec(`
      insert into story values ('s', 0, 'A story', '2026-03-02');
      insert into copy_group values ('g', 0, '${first.articleId}', 'none');
      insert into article (id, position, group_id, story_id, newest_at) values ('${first.articleId}', 0, 'g', 's', '2026-03-02');
      insert into article_revision values ('${first.articleId}', 0, '${first.revisionId}');
      insert into copy_group_article values ('g', 0, '${first.articleId}');
      insert into story_article values ('s', 0, '${first.articleId}');
      update revision set settled = 1`)
  }
  await db.destroy()
}
