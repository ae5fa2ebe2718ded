import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll } from 'vitest'
import { type AcquireOptions, type FetchPage, openInputs } from '../../src/acquire/index.ts'
import type { Input } from '../../src/core/input.ts'

/** A folder that is gone after the tests of the file. */
export function createFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-acquire-'))
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

const noFetch: FetchPage = () => Promise.reject(new TypeError('Expected no fetch in this test'))

export async function* streamOf(...chunks: readonly (string | Uint8Array)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks)
    yield await Promise.resolve(typeof chunk === 'string' ? new TextEncoder().encode(chunk) : chunk)
}

/** All inputs behind the arguments. */
export async function collectInputs(
  args: readonly string[],
  options: Partial<AcquireOptions>,
): Promise<readonly Input[]> {
  const inputs: Input[] = []
  const all = { input: 'auto', given: {}, stdin: streamOf(), fetch: noFetch, cwd: '.', ...options } as const
  for await (const input of openInputs(args, all)) inputs.push(input)
  return inputs
}

/** An input in a line: its kind, its name, and its words or what went wrong. */
export function tellInput(input: Input): string {
  switch (input.kind) {
    case 'page':
      return `page ${input.name} [${input.contentType ?? ''}] ${new TextDecoder().decode(input.bytes)}`
    case 'text':
      return `text ${input.name} ${input.text}`
    case 'reading':
      return `reading ${input.name} ${input.reading.article.text}`
    case 'failed':
      return `failed ${input.name} ${input.error.code}`
    default:
      return input satisfies never
  }
}
