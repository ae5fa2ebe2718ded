import { sql } from 'kysely'
import { findSentences } from '../queries/find-sentences.ts'
import { insertSentences } from '../queries/insert-sentences.ts'
import type { SearchDialect } from '../queries/search-conditions.ts'
import type { WordRun } from '../search-words.ts'
import type { TextIndex } from '../text-index.ts'

/** Words of a title weigh twice those of a sentence. */
const weights = sql.raw('1.0, 2.0')

const dialect: SearchDialect = { place: sql`instr`, pieces: sql`json_each(evidence.spans) as piece` }

/** Search over SQLite's FTS5. */
export const sqliteTextIndex: TextIndex = {
  async add(db, readings) {
    for (const { id, words, title } of await insertSentences(db, readings)) {
      await sql`insert into sentence_index (rowid, sentence, title) values (${id}, ${words}, ${title})`.execute(db)
    }
  },

  async remove(db, revisionId) {
    await sql`delete from sentence_index where rowid in (select id from sentence where revision_id = ${revisionId})`.execute(
      db,
    )
    await db.deleteFrom('sentence').where('revision_id', '=', revisionId).execute()
  },

  find(db, runs, stretch) {
    const hits = sql`
      select rowid as id, bm25(sentence_index, ${weights}) as score
      from sentence_index where sentence_index match ${toMatch(runs)}`
    return findSentences(db, { hits, dialect, ...stretch })
  },
}

/** An FTS5 query. A run holds letters, figures and blanks alone, so nothing in it can end its quotation marks. */
function toMatch(runs: readonly WordRun[]): string {
  return runs.map(({ text }) => `"${text}"`).join(' AND ')
}
