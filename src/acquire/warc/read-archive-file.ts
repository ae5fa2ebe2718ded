import { createReadStream } from 'node:fs'
import { open } from 'node:fs/promises'
import type { AcquireOptions } from '../acquire-options.ts'
import { endedBy } from '../byte-stream.ts'
import { failedInput } from '../failed-input.ts'
import { toFileError } from '../file-error.ts'
import { isZip } from '../input-kind.ts'
import type { ArchivedInput } from './read-archive.ts'
import { readPageAt } from './read-page-at.ts'
import { readWacz } from './read-wacz.ts'
import { readWarc } from './read-warc.ts'

/** A page of an archive's file, with how far the file was read: `taken` of `size` bytes. */
export interface FileInput extends ArchivedInput {
  readonly size: number
}

/** Larger chunks than a stream's own: a record is seldom cut by the end of one. */
const highWaterMark = 256 * 1024

/**
 * The pages of one WARC, ARC or WACZ file, one at a time, in bounded memory, with what progress and a remaining time are
 * worked out from. What cannot be opened comes as a `failed` input.
 */
export async function* readArchiveFile(
  { label, path }: { readonly label: string; readonly path: string },
  options: Pick<AcquireOptions, 'given' | 'signal'>,
): AsyncGenerator<FileInput> {
  try {
    const { size, start } = await beginningOf(path)
    const bytes = (): AsyncIterable<Uint8Array> => endedBy(createReadStream(path, { highWaterMark }), options.signal)
    const pages = isZip(start)
      ? readWacz({ label, path }, options)
      : readWarc({ label, bytes: bytes(), size, readAt: readPageAt(path) }, options)
    for await (const page of pages) yield { ...page, size }
  } catch (error) {
    yield { input: failedInput(label, options.given, toFileError(label, error)), taken: 0, size: 0 }
  }
}

async function beginningOf(path: string): Promise<{ readonly size: number; readonly start: Uint8Array }> {
  const file = await open(path)
  try {
    const { size } = await file.stat()
    const { buffer, bytesRead } = await file.read(Buffer.alloc(4), 0, 4, 0)
    return { size, start: buffer.subarray(0, bytesRead) }
  } finally {
    await file.close()
  }
}
