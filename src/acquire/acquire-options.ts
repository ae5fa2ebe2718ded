import type { GivenFacts } from '../core/input.ts'
import type { FetchPage } from './fetch/fetch-page.ts'

/** What a named input holds; `auto` goes by its name, then by its first bytes. */
export type InputKind = 'auto' | 'text' | 'html' | 'jsonl' | 'readings' | 'warc'

export interface AcquireOptions {
  readonly input: InputKind
  /** Said about every report; what a line says about its own report wins. */
  readonly given: GivenFacts
  readonly stdin: AsyncIterable<Uint8Array>
  readonly fetch: FetchPage
  /** Where relative paths start. */
  readonly cwd: string
  /** How long to wait for somebody to write into a named pipe; 10 s unless told. */
  readonly pipeWaitMs?: number
  /** Ends the reading of a file at its next bytes, wherever in it that is: its reason is thrown. */
  readonly signal?: AbortSignal
}

/** Larger pages and texts are refused, packed or not: the largest report we met has 3 MB. */
export const maxPageBytes = 8 * 1024 * 1024
