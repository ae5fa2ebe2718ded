import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import type { Input } from '../core/input.ts'
import type { AcquireOptions } from './acquire-options.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { kindByName } from './input-kind.ts'
import { openStream } from './open-stream.ts'
import { readArchiveFile } from './warc/read-archive-file.ts'

/** A report of a file, and how many of the file's bytes had been taken when it was found. */
export interface PlacedInput {
  readonly input: Input
  readonly taken: number
}

/** Larger chunks than a stream's own: a record is seldom cut by the end of one. */
const highWaterMark = 256 * 1024

/** The reports of one plain file, whatever it holds, with what progress and a remaining time are worked out from. */
export async function* readFileInputs(
  { name, path }: { readonly name: string; readonly path: string },
  options: AcquireOptions,
): AsyncGenerator<PlacedInput> {
  let taken = 0
  const counted = async function* (): AsyncGenerator<Uint8Array> {
    const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark })
    for await (const chunk of chunks) {
      taken += chunk.length
      yield chunk
    }
  }
  try {
    const { size } = await stat(path)
    const kind = options.input === 'auto' ? kindByName(path) : options.input
    if (kind === 'warc' && size > 0) {
      yield* readArchiveFile({ label: name, path }, options)
      return
    }
    const named = { name: basename(path), label: name, bytes: counted(), folder: dirname(path), file: { path, size } }
    for await (const input of openStream(named, options)) yield { input, taken }
  } catch (error) {
    yield { input: failedInput(name, options.given, toFileError(name, error)), taken }
  }
}
