import type { Reading } from '../../core/reading.ts'
import type { Column } from './column.ts'
import { createParquetTable, type ParquetTable } from './parquet-table.ts'

/** An article with its place among those of its shard, which is what attributions name it by. */
export interface ArticleRow {
  readonly shard: string
  readonly row: number
  readonly reading: Reading
  readonly fetchedAt?: string
}

const columns: readonly Column<ArticleRow>[] = [
  { name: 'shard', type: 'STRING', required: true, of: ({ shard }) => shard },
  { name: 'row', type: 'INT32', required: true, of: ({ row }) => row },
  { name: 'id', type: 'STRING', required: true, of: ({ reading }) => reading.article.id },
  { name: 'url', type: 'STRING', of: ({ reading }) => reading.article.url },
  { name: 'originalUrl', type: 'STRING', of: ({ reading }) => reading.article.originalUrl },
  { name: 'outlet', type: 'STRING', of: ({ reading }) => reading.article.outlet },
  { name: 'title', type: 'STRING', of: ({ reading }) => reading.article.title },
  { name: 'byline', type: 'STRING', of: ({ reading }) => reading.article.byline },
  { name: 'publishedAt', type: 'STRING', of: ({ reading }) => reading.article.publishedAt },
  { name: 'publishedPrecision', type: 'STRING', of: ({ reading }) => reading.article.publishedPrecision },
  { name: 'publishedFrom', type: 'STRING', of: ({ reading }) => reading.article.publishedFrom },
  { name: 'modifiedAt', type: 'STRING', of: ({ reading }) => reading.article.modifiedAt },
  { name: 'language', type: 'STRING', of: ({ reading }) => reading.article.language },
  { name: 'text', type: 'STRING', required: true, of: ({ reading }) => reading.article.text },
  { name: 'textHash', type: 'STRING', required: true, of: ({ reading }) => reading.article.textHash },
  { name: 'pageHash', type: 'STRING', of: ({ reading }) => reading.article.pageHash },
  { name: 'fetchedAt', type: 'STRING', of: ({ fetchedAt }) => fetchedAt },
  { name: 'notices', type: 'JSON', required: true, of: ({ reading }) => reading.notices },
]

/** A table with one row for each article. */
export const createArticleTable = (): ParquetTable<ArticleRow> => createParquetTable(columns)
