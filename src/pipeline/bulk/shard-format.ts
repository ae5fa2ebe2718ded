import type { ReadOutcome } from '../read-outcome.ts'

/** Bytes for one of a shard's files, by its number. */
export interface ShardChunk {
  readonly file: number
  readonly bytes: string | Uint8Array
}

/** Puts outcomes into bytes, in their order. The same outcomes give the same bytes. */
export interface ShardEncoder {
  add(outcome: ReadOutcome): readonly ShardChunk[]
  end(): readonly ShardChunk[]
}

/** How results are written. */
export interface ShardFormat {
  readonly name: string
  /** What the names of a shard's files end with. */
  readonly endings: readonly string[]
  /** An encoder for one shard, by its name. */
  open(shard: string): ShardEncoder
}
