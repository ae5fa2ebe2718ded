import type { FoundFile } from '../../acquire/index.ts'
import type { ErrorCode } from '../../core/error.ts'

/** What is read as one: a file, or the pages of a folder. Its results lie in files of their own. */
export interface Shard {
  /** The input as the person named it; an archive of a folder by its place in it. */
  readonly input: string
  /** What its files in the output folder begin with. */
  readonly name: string
  /** Where it lies, in full. */
  readonly path: string
  readonly files: readonly FoundFile[]
}

/** What tells without reading that a shard's files are those of another time. */
export interface ShardSize {
  readonly files: number
  readonly bytes: number
  /** When the newest of them was changed. */
  readonly modifiedAt: string
}

/** How a run reads: with other settings, other results come out. */
export type ShardSettings = Readonly<Record<string, string | boolean>>

/** One file of results. */
export interface ShardOutput {
  readonly name: string
  readonly bytes: number
}

/** What became of a shard. It is written last: a shard without it is not done. */
export interface ShardManifest extends ShardSize {
  readonly hearsay: string
  readonly input: string
  readonly path: string
  readonly hash: string
  readonly settings: ShardSettings
  readonly outputs: readonly ShardOutput[]
  /** Reports that were read. */
  readonly pages: number
  /** Reports that could not be read, by the code of the reason. */
  readonly failed: Readonly<Partial<Record<ErrorCode, number>>>
  readonly seconds: number
}
