import { sql } from 'kysely'
import { shortHash } from '../../core/ids.ts'
import type { FiledReading } from '../../core/ledger.ts'
import { insertRows } from '../queries/insert-rows.ts'
import type { WordRun } from '../search-words.ts'
import type { TextIndex } from '../text-index.ts'
import { toConditions } from './search-filter.ts'

/** Words of a title weigh twice those of a sentence. */
const weights = sql.raw('1.0, 2.0')

/** Search over SQLite's FTS5. */
export const sqliteTextIndex: TextIndex = {
  async add(db, readings) {
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
    for (const { id, words, title } of rows) {
      await sql`insert into sentence_index (rowid, sentence, title) values (${id}, ${words}, ${title})`.execute(db)
    }
  },

  async remove(db, revisionId) {
    await sql`delete from sentence_index where rowid in (select id from sentence where revision_id = ${revisionId})`.execute(
      db,
    )
    await db.deleteFrom('sentence').where('revision_id', '=', revisionId).execute()
  },

  async find(db, runs, { offset, limit, filter }) {
    const { rows } = await sql<FoundRow>`
      with hit as materialized (
        select rowid as id, bm25(sentence_index, ${weights}) as score
        from sentence_index where sentence_index match ${toMatch(runs)}
      ), placed as (
        select revision.id as revision_id, article_revision.article_id, span_start, span_end, score,
          row_number() over (
            partition by article_revision.article_id, words_hash
            order by article_revision.position desc, span_start
          ) as turn
        from hit
        join sentence on sentence.id = hit.id
        join revision on revision.id = sentence.revision_id
        join article_revision on article_revision.revision_id = revision.id
        join article on article.id = article_revision.article_id
        where ${toConditions(filter)}
      )
      select revision_id, article_id, span_start, span_end from placed where turn = 1
      order by score, revision_id, span_start limit ${limit} offset ${offset}`.execute(db)
    return rows.map((row) => ({
      revisionId: row.revision_id,
      articleId: row.article_id,
      span: [row.span_start, row.span_end] as const,
    }))
  },
}

interface FoundRow {
  readonly revision_id: string
  readonly article_id: string
  readonly span_start: number
  readonly span_end: number
}

function toRows({ revisionId, reading }: FiledReading) {
  const { text, title } = reading.article
  return reading.sentences.map(([start, end], i) => ({
    revision_id: `${revisionId}`,
    span_start: start,
    span_end: end,
    words: text.slice(start, end),
    title: (i === 0 && title) || '',
  }))
}

/** An FTS5 query. A run holds letters, figures and blanks alone, so nothing in it can end its quotation marks. */
function toMatch(runs: readonly WordRun[]): string {
  return runs.map(({ text }) => `"${text}"`).join(' AND ')
}
