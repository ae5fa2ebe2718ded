import fc from 'fast-check'
import { parquetMetadata, parquetReadObjects } from 'hyparquet'
import { describe, expect, it } from 'vitest'
import { type ArticleRow, createArticleTable } from '../../../src/export/parquet/article-table.ts'
import { createAttributionTable } from '../../../src/export/parquet/attribution-table.ts'
import type { ParquetTable } from '../../../src/export/parquet/parquet-table.ts'
import { buildReading } from '../build-reading.ts'

function bytesOf<Row>(table: ParquetTable<Row>, rows: Iterable<Row>): ArrayBuffer {
  const chunks: Uint8Array[] = []
  for (const row of rows) chunks.push(table.add(row))
  chunks.push(table.end())
  return new Uint8Array(Buffer.concat(chunks)).buffer
}

/** The rows of a file as a reader gives them, without what has no value. */
async function readBack(file: ArrayBuffer) {
  const rows = await parquetReadObjects({ file })
  return rows.map((row) => Object.fromEntries(Object.entries(row).filter(([, value]) => value !== null)))
}

const reading = buildReading({
  article: {
    text: 'Ana said 😀 the bridge is shut. Bo denied it.',
    url: 'https://pier.example/a',
    outlet: 'The Pier',
    title: 'Brücke zu',
    publishedAt: '2024-08-06',
    publishedPrecision: 'day',
    publishedFrom: 'meta',
  },
  attributions: [
    { id: 'a1', source: 'Ana', cue: 'said', content: ['😀', 'the bridge is shut'], speaker: 'Ana Lind' },
    { id: 'a2', source: 'Bo', cue: 'denied', stance: 'denies', about: 'a1' },
  ],
  notices: [{ code: 'extract.null-bytes', message: 'null “bytes”' }],
})
const article: ArticleRow = { shard: 'a.warc.gz-1', row: 0, reading, fetchedAt: '2024-08-07T01:02:03Z' }

describe('a table of articles', () => {
  it('gives back what a reading says of its article, and no more', async () => {
    const [row, ...more] = await readBack(bytesOf(createArticleTable(), [article]))
    expect(more).toEqual([])
    expect(row).toEqual({
      shard: 'a.warc.gz-1',
      row: 0,
      ...reading.article,
      fetchedAt: '2024-08-07T01:02:03Z',
      notices: reading.notices,
    })
  })

  it('is a file without rows where nothing was read', async () => {
    const file = bytesOf(createArticleTable(), [])
    expect(await readBack(file)).toEqual([])
    expect(parquetMetadata(file).schema.length).toBe(19)
  })

  it('closes a group of rows before much text is held', async () => {
    const long = buildReading({ article: { text: 'Nobody said so. '.repeat(100_000) } })
    const rows = Array.from({ length: 12 }, (_, row) => ({ shard: 's', row, reading: long }))
    const table = createArticleTable()
    const sizes = rows.map((row) => table.add(row).length)
    expect(sizes.filter((size) => size > 0).length).toBe(4)
    const groups = parquetMetadata(bytesOf(createArticleTable(), rows)).row_groups
    expect(groups.map(({ num_rows }) => Number(num_rows))).toEqual([3, 3, 3, 3])
  })

  it('says nothing of least and greatest texts, which would be in another order than the format’s', () => {
    const { row_groups: groups } = parquetMetadata(bytesOf(createArticleTable(), [article]))
    expect(groups.flatMap(({ columns }) => columns.flatMap(({ meta_data }) => meta_data?.statistics ?? []))).toEqual([])
  })

  it('holds any words, halves of pairs as U+FFFD', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.string({ unit: 'binary' }), { minLength: 1, maxLength: 20 }), async (texts) => {
        const rows = texts.map((text, row) => ({
          shard: 's',
          row,
          reading: buildReading({ article: { text, title: text } }),
        }))
        const back = await readBack(bytesOf(createArticleTable(), rows))
        expect(back.map(({ text }) => text)).toEqual(texts.map((text) => text.replace(/\p{Surrogate}/gu, '\ufffd')))
      }),
      { numRuns: 60, seed: 7 },
    )
  })
})

describe('a table of attributions', () => {
  it('gives back their words, their spans and where they stand', async () => {
    const rows = reading.attributions.map((attribution) => ({ article, attribution }))
    const back = await readBack(bytesOf(createAttributionTable(), rows))
    expect(back).toEqual([
      {
        ...{ shard: 'a.warc.gz-1', articleRow: 0, articleId: 'article-1', id: 'a1' },
        ...{ source: 'Ana', speaker: 'Ana Lind', cue: 'said', content: '😀 the bridge is shut' },
        sourceSpans: [{ start: 0, end: 3 }],
        cueSpans: [{ start: 4, end: 8 }],
        contentSpans: [
          { start: 9, end: 11 },
          { start: 12, end: 30 },
        ],
        ...toPlain(reading.attributions[0]),
      },
      {
        ...{ shard: 'a.warc.gz-1', articleRow: 0, articleId: 'article-1', id: 'a2' },
        ...{ source: 'Bo', cue: 'denied', about: 'a1' },
        sourceSpans: [{ start: 32, end: 34 }],
        cueSpans: [{ start: 35, end: 41 }],
        ...toPlain(reading.attributions[1]),
      },
    ])
  })

  it('is the same bytes for the same rows', () => {
    const rows = Array.from({ length: 500 }, (_, row) =>
      reading.attributions.map((attribution) => ({ article: { ...article, row }, attribution })),
    ).flat()
    const [one, other] = [bytesOf(createAttributionTable(), rows), bytesOf(createAttributionTable(), rows)]
    expect(Buffer.from(one).equals(Buffer.from(other))).toBe(true)
  })
})

function toPlain(attribution: (typeof reading.attributions)[number] | undefined) {
  const { form, stance, certainty, sourceKind, rule, confidence } = attribution ?? {}
  return { form, stance, certainty, sourceKind, rule, confidence }
}
