import { constants, createReadStream, type ReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { basename, dirname } from 'node:path'
import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import type { AcquireOptions } from './acquire-options.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { openStream } from './open-stream.ts'

/** The reports of one file. `name` is what the person called it. */
export async function* openFile(
  { name, path }: { readonly name: string; readonly path: string },
  options: AcquireOptions,
): AsyncGenerator<Input> {
  try {
    const found = await stat(path)
    // A pipe or a device would hang or never end.
    if (!found.isFile() && !found.isFIFO())
      throw new HearsayError('input.unsupported', `Expected a file or a folder at ${name}, got a device.`)
    const bytes = found.isFIFO() ? openPipe({ name, path }, options.pipeWaitMs) : createReadStream(path)
    const file = found.isFile() ? { file: { path, size: found.size } } : {}
    yield* openStream({ name: basename(path), label: name, bytes, folder: dirname(path), ...file }, options)
  } catch (error) {
    yield failedInput(name, options.given, toFileError(name, error))
  }
}

/** Opening a pipe waits until somebody opens its other end, which may be never. */
function openPipe({ name, path }: { readonly name: string; readonly path: string }, waitMs = 10_000): ReadStream {
  const stream = createReadStream(path)
  const giveUp = async (): Promise<void> => {
    const message = `Expected somebody to write into the pipe ${name} within ${waitMs / 1000} s, nobody did; start the writer first.`
    stream.destroy(new HearsayError('input.unreadable', message))
    // The system's call still waits, and this program would with it: opening the other end ends that.
    const end = await open(path, constants.O_RDWR | constants.O_NONBLOCK)
    await end.close()
  }
  const timer = setTimeout(giveUp, waitMs)
  stream.once('open', () => clearTimeout(timer))
  return stream
}
