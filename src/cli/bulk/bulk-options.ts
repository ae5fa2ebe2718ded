import { InvalidArgumentError } from 'commander'
import { HearsayError } from '../../core/error.ts'
import type { InputOptions } from '../options.ts'
import { type ShardFormatName, shardFormatNames } from './shard-formats.ts'

/** One of the parts that a list of inputs is read in, counted from 1. */
export interface ListPart {
  readonly part: number
  readonly of: number
}

/** What `hearsay read` is told about shards. */
export interface ShardOptions extends InputOptions {
  readonly format?: string
  readonly out?: string
  readonly shard?: ListPart
  readonly keepOlder?: boolean
}

/** What reading into a folder takes. */
export interface BulkOptions extends InputOptions {
  readonly out: string
  readonly format: ShardFormatName
  readonly shard?: ListPart
  readonly keepOlder: boolean
}

/** Parses "3/16". Throws commander's own error, which becomes exit status 2. */
export function parsePart(text: string): ListPart {
  const [, part = 0, of = 0] = (/^(\d{1,6})\/(\d{1,6})$/.exec(text) ?? []).map(Number)
  if (part >= 1 && part <= of) return { part, of }
  throw new InvalidArgumentError('Expected I/N, with I from 1 to N, such as 3/16.')
}

/** How to read into a folder; nothing where the results are printed. Throws `HearsayError` `usage` for what does not go together. */
export function toBulkOptions({
  out,
  format = 'jsonl',
  shard,
  keepOlder,
  ...input
}: ShardOptions): BulkOptions | undefined {
  if (out === undefined) {
    const alone = format === 'parquet' ? '--format parquet' : shard ? '--shard' : keepOlder ? '--keep-older' : undefined
    if (alone === undefined) return undefined
    throw new HearsayError('usage', `Expected --out with ${alone}, got none: name the folder for the results.`)
  }
  if (!isShardFormat(format))
    throw new HearsayError('usage', `Expected --format jsonl or parquet with --out, got ${format}.`)
  return { ...input, out, format, ...(shard && { shard }), keepOlder: keepOlder === true }
}

const isShardFormat = (name: string): name is ShardFormatName => shardFormatNames.some((one) => one === name)
