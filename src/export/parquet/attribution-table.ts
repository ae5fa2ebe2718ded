import type { Attribution } from '../../core/reading.ts'
import type { ArticleRow } from './article-table.ts'
import { type Column, toCellSpans } from './column.ts'
import { createParquetTable, type ParquetTable } from './parquet-table.ts'

/** An attribution, and the article that it stands in. */
export interface AttributionRow {
  readonly article: ArticleRow
  readonly attribution: Attribution
}

const columns: readonly Column<AttributionRow>[] = [
  { name: 'shard', type: 'STRING', required: true, of: ({ article }) => article.shard },
  { name: 'articleRow', type: 'INT32', required: true, of: ({ article }) => article.row },
  { name: 'articleId', type: 'STRING', required: true, of: ({ article }) => article.reading.article.id },
  { name: 'id', type: 'STRING', required: true, of: ({ attribution }) => attribution.id },
  { name: 'source', type: 'STRING', of: ({ attribution }) => attribution.source?.text },
  { name: 'speaker', type: 'STRING', of: ({ attribution }) => attribution.speaker },
  { name: 'cue', type: 'STRING', required: true, of: ({ attribution }) => attribution.cue.text },
  { name: 'content', type: 'STRING', of: ({ attribution }) => attribution.content?.text },
  { name: 'sourceSpans', type: 'SPANS', of: ({ attribution: { source } }) => source && toCellSpans(source.spans) },
  { name: 'cueSpans', type: 'SPANS', required: true, of: ({ attribution }) => toCellSpans(attribution.cue.spans) },
  { name: 'contentSpans', type: 'SPANS', of: ({ attribution: { content } }) => content && toCellSpans(content.spans) },
  { name: 'form', type: 'STRING', required: true, of: ({ attribution }) => attribution.form },
  { name: 'stance', type: 'STRING', required: true, of: ({ attribution }) => attribution.stance },
  { name: 'certainty', type: 'STRING', required: true, of: ({ attribution }) => attribution.certainty },
  { name: 'sourceKind', type: 'STRING', required: true, of: ({ attribution }) => attribution.sourceKind },
  { name: 'about', type: 'STRING', of: ({ attribution }) => attribution.about },
  { name: 'nestedIn', type: 'STRING', of: ({ attribution }) => attribution.nestedIn },
  { name: 'rule', type: 'STRING', required: true, of: ({ attribution }) => attribution.rule },
  { name: 'confidence', type: 'DOUBLE', required: true, of: ({ attribution }) => attribution.confidence },
]

/** A table with one row for each attribution. */
export const createAttributionTable = (): ParquetTable<AttributionRow> => createParquetTable(columns)
