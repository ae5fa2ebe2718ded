import { join } from 'node:path'
import Database from 'better-sqlite3'
import { Kysely, SqliteDialect } from 'kysely'
import type { FiledReading } from '../../src/core/ledger.ts'
import { fileReadings } from '../../src/store/queries/file-readings.ts'
import { migrations } from '../../src/store/sqlite/migrate.ts'
import { sqliteTextIndex } from '../../src/store/sqlite/text-index.ts'
import type { LedgerTables } from '../../src/store/tables.ts'

/** What stands in the tables of each older schema when one story is worked out. */
const worked: Readonly<Record<1 | 2, (first: FiledReading) => string>> = {
  1: ({ articleId: article, revisionId: revision }) => `
    insert into story values ('s', 0, 'A story', '2026-03-02');
    insert into copy_group values ('g', 0, '${article}', 'none');
    insert into article (id, position, group_id, story_id, newest_at) values ('${article}', 0, 'g', 's', '2026-03-02');
    insert into article_revision values ('${article}', 0, '${revision}');
    insert into copy_group_article values ('g', 0, '${article}');
    insert into story_article values ('s', 0, '${article}');
    update revision set settled = 1`,
  2: ({ articleId: article, revisionId: revision }) => `
    insert into story values ('s', '0', '${article}', 'A story', '2026-03-02');
    insert into copy_group values ('g', '0', '${article}', 'none');
    insert into article (id, rank, group_id, story_id, newest_at) values ('${article}', '0', 'g', 's', '2026-03-02');
    insert into article_revision values ('${article}', 0, '${revision}');
    insert into copy_group_article values ('g', 0, '${article}');
    insert into story_article values ('s', 0, '${article}');
    insert into streamed (revision_id, article_id, at, ordinal, runs, copied, placed, absorbed, story, waiting)
      values ('${revision}', '${article}', '2026-03-02', 0, '', '[]', '${article}', '[]', '${article}', 0);
    update revision set settled = 1`,
}

/** Makes the ledger that an older Hearsay left in a folder: its tables as they were, with these readings and one story worked out. */
export async function makeOlderLedger(
  folder: string,
  readings: readonly FiledReading[],
  version: 1 | 2 = 1,
): Promise<void> {
  const database = new Database(join(folder, 'ledger.sqlite'))
  database.pragma('journal_mode = wal')
  database.pragma('foreign_keys = on')
  for (const migration of migrations.slice(0, version)) database.exec(migration)
  database.pragma(`application_id = ${0x48727379}`)
  database.pragma(`user_version = ${version}`)
  const db = new Kysely<LedgerTables>({ dialect: new SqliteDialect({ database }) })
  await fileReadings(db, sqliteTextIndex, readings)
  const [first] = readings
  if (first) database.exec(worked[version](first))
  await db.destroy()
}
