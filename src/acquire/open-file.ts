import { basename, dirname } from 'node:path'
import type { Input } from '../core/input.ts'
import type { AcquireOptions } from './acquire-options.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { type NamedPath, openBytes } from './open-bytes.ts'
import { openStream } from './open-stream.ts'

/** The reports of one file. */
export async function* openFile({ name, path }: NamedPath, options: AcquireOptions): AsyncGenerator<Input> {
  try {
    const { bytes, size } = await openBytes({ name, path }, options.pipeWaitMs)
    const file = size === undefined ? {} : { file: { path, size } }
    yield* openStream({ name: basename(path), label: name, bytes, folder: dirname(path), ...file }, options)
  } catch (error) {
    yield failedInput(name, options.given, toFileError(name, error))
  }
}
