import {
  type ArticleRow,
  createArticleTable,
  createAttributionTable,
  toFailureJson,
  toReadingJson,
} from '../../export/index.ts'
import type { ReadOutcome, ShardChunk, ShardFormat } from '../../pipeline/index.ts'

type Failed = Extract<ReadOutcome, { readonly kind: 'failed' }>

const failureLine = ({ id, name, error: { code, message } }: Failed): string =>
  `${toFailureJson({ id: id ?? name, code, message })}\n`

/** One line for each report, read or not, as `hearsay read --format jsonl` prints them. */
const jsonl: ShardFormat = {
  name: 'jsonl',
  endings: ['.jsonl'],
  open: () => ({
    add: (outcome) => [
      {
        file: 0,
        bytes: outcome.kind === 'read' ? `${toReadingJson(outcome.reading, outcome)}\n` : failureLine(outcome),
      },
    ],
    end: () => [],
  }),
}

/** Two tables, articles and attributions; what could not be read has no row and stands in lines of its own. */
const parquet: ShardFormat = {
  name: 'parquet',
  endings: ['.articles.parquet', '.attributions.parquet', '.failures.jsonl'],
  open(shard) {
    const [articles, attributions] = [createArticleTable(), createAttributionTable()]
    let row = 0
    return {
      add(outcome): readonly ShardChunk[] {
        if (outcome.kind === 'failed') return [{ file: 2, bytes: failureLine(outcome) }]
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

/** The formats that `--out` takes. */
export const shardFormats = { jsonl, parquet } as const
