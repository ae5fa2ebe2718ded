import { type RawBuilder, sql } from 'kysely'
import { shortHash } from '../../core/ids.ts'
import { findSentences } from '../queries/find-sentences.ts'
import { type IndexedSentence, insertSentences } from '../queries/insert-sentences.ts'
import type { SearchDialect } from '../queries/search-conditions.ts'
import { foldWords, type WordRun } from '../search-words.ts'
import type { TextIndex } from '../text-index.ts'

const dialect: SearchDialect = {
  place: sql`strpos`,
  pieces: sql`json_array_elements(evidence.spans::json) as piece (value)`,
}

/** Rows in one statement. */
const batchSize = 1000

/** GIN takes no more than some 2,700 bytes for one word. */
const longestWord = 200

/**
 * Search over arrays of words. PostgreSQL's own text search cuts, stems and ranks in another way than SQLite does, and
 * knows no place after the 16,383rd word of a sentence.
 */
export const postgresTextIndex: TextIndex = {
  async add(db, readings) {
    const rows = (await insertSentences(db, readings)).map(toRow)
    for (let start = 0; start < rows.length; start += batchSize) {
      await sql`
        insert into sentence_index (id, sentence, title, size, words)
        select id, sentence, title, size, string_to_array(words, ' ')
        from json_to_recordset(${JSON.stringify(rows.slice(start, start + batchSize))}::json)
          as row (id bigint, sentence text, title text, size bigint, words text)`.execute(db)
    }
    const size = rows.reduce((sum, row) => sum + row.size, 0)
    await sql`
      update sentence_total set sentences = sentences + ${rows.length}::bigint, words = words + ${size}::bigint`.execute(
      db,
    )
  },

  async remove(db, revisionId) {
    await sql`
      with gone as (
        delete from sentence_index where id in (select id from sentence where revision_id = ${revisionId}) returning size
      )
      update sentence_total
      set sentences = sentences - (select count(*) from gone),
        words = sentence_total.words - (select coalesce(sum(size), 0) from gone)`.execute(db)
    await db.deleteFrom('sentence').where('revision_id', '=', revisionId).execute()
  },

  find(db, runs, stretch) {
    return findSentences(db, { hits: toHits(runs), dialect, ...stretch })
  },
}

function toRow({ id, words, title }: IndexedSentence) {
  const [ofSentence, ofTitle] = [foldWords(words).map(toKey), foldWords(title).map(toKey)]
  const all = [...ofSentence, ...ofTitle]
  return {
    id,
    sentence: toText(ofSentence),
    title: toText(ofTitle),
    size: all.length,
    words: [...new Set(all)].join(' '),
  }
}

const toKey = (word: string): string =>
  word.length > longestWord ? `${[...word].slice(0, longestWord / 2).join('')}${shortHash(word)}` : word

const toText = (keys: readonly string[]): string => keys.map((key) => ` ${key} `).join('')

/**
 * The sentences that hold every run, scored as FTS5's `bm25` does, so that both databases give one order: rarer runs
 * weigh more, words of a title twice, words of a short sentence more. https://www.sqlite.org/fts5.html#the_bm25_function
 */
function toHits(runs: readonly WordRun[]): RawBuilder<unknown> {
  return sql`
    with total as (select * from sentence_total limit 1),
    occurrence as materialized (${sql.join(runs.map(toOccurrences), sql` union all `)}),
    weighed as (
      select place, greatest(ln(greatest((sentences - count(*) + 0.5::float8) / (count(*) + 0.5::float8), 1)), 1e-6::float8) as weight
      from occurrence cross join total group by place, sentences
    )
    select id, -sum(
      weight * (frequency * 2.2::float8
        / (frequency + 1.2::float8 * (0.25::float8 + 0.75::float8 * size / (words::float8 / sentences)))) order by place
    ) as score
    from occurrence join weighed using (place) cross join total
    group by id having count(*) = ${runs.length}::bigint`
}

/** Where one run stands. A run that overlaps itself ("again and again and again") counts once where FTS5 counts two. */
function toOccurrences(run: WordRun, place: number): RawBuilder<unknown> {
  const keys = run.words.map(toKey)
  const text = toText(keys)
  const countIn = (column: RawBuilder<unknown>): RawBuilder<unknown> =>
    sql`(octet_length(${column}) - octet_length(replace(${column}, ${text}, ''))) / octet_length(${text}::text)`
  return sql`(
    select ${place}::bigint as place, id, size,
      ${countIn(sql`sentence`)} + 2.0::float8 * ${countIn(sql`title`)} as frequency
    from sentence_index
    where words @> string_to_array(${keys.join(' ')}, ' ') and (strpos(sentence, ${text}) > 0 or strpos(title, ${text}) > 0)
  )`
}
