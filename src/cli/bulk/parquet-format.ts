import { type ArticleRow, createArticleTable } from '../../export/parquet/article-table.ts'
import { createAttributionTable } from '../../export/parquet/attribution-table.ts'
import type { ShardChunk, ShardFormat } from '../../pipeline/index.ts'
import { failedLine } from './failed-line.ts'

/** Two tables, articles and attributions; what could not be read has no row and stands in lines of its own. */
export const parquet: ShardFormat = {
  name: 'parquet',
  endings: ['.articles.parquet', '.attributions.parquet', '.failures.jsonl'],
  open(shard) {
    const [articles, attributions] = [createArticleTable(), createAttributionTable()]
    let row = 0
    return {
      add(outcome): readonly ShardChunk[] {
        if (outcome.kind === 'failed') return [{ file: 2, bytes: failedLine(outcome) }]
        const { reading, fetchedAt } = outcome
        const article: ArticleRow = { shard, row, reading, ...(fetchedAt !== undefined && { fetchedAt }) }
        row += 1
        const said = reading.attributions.map((attribution) => attributions.add({ article, attribution }))
        return [{ file: 0, bytes: articles.add(article) }, ...said.map((bytes) => ({ file: 1, bytes }))]
      },
      end: () => [
        { file: 0, bytes: articles.end() },
        { file: 1, bytes: attributions.end() },
      ],
    }
  },
}
