import { toReadingJson } from '../../export/index.ts'
import type { ShardFormat } from '../../pipeline/index.ts'
import { failedLine } from './failed-line.ts'

/** One line for each report, read or not, as `hearsay read --format jsonl` prints them. */
const jsonl: ShardFormat = {
  name: 'jsonl',
  endings: ['.jsonl'],
  open: () => ({
    add: (outcome) => [
      {
        file: 0,
        bytes: outcome.kind === 'read' ? `${toReadingJson(outcome.reading, outcome)}\n` : failedLine(outcome),
      },
    ],
    end: () => [],
  }),
}

export const shardFormatNames = ['jsonl', 'parquet'] as const
export type ShardFormatName = (typeof shardFormatNames)[number]

/** A format by its name. Parquet is loaded here alone: no other command needs it, and each would start later. */
export async function openShardFormat(name: ShardFormatName): Promise<ShardFormat> {
  return name === 'jsonl' ? jsonl : (await import('./parquet-format.ts')).parquet
}
