import { constants, createReadStream, type ReadStream } from 'node:fs'
import { open, stat } from 'node:fs/promises'
import { HearsayError } from '../core/error.ts'

/** The bytes of a file or of a pipe, and the size of what is a plain file. */
export interface OpenedBytes {
  readonly bytes: ReadStream
  readonly size?: number
}

/** `name` is what the person called the file. */
export interface NamedPath {
  readonly name: string
  readonly path: string
}

/** Opens a file or a pipe. Throws `HearsayError` for a folder, for a device, which would never end, and for a pipe into which nobody writes. */
export async function openBytes({ name, path }: NamedPath, pipeWaitMs?: number): Promise<OpenedBytes> {
  const found = await stat(path)
  if (found.isFIFO()) return { bytes: openPipe({ name, path }, pipeWaitMs) }
  if (found.isFile()) return { bytes: createReadStream(path), size: found.size }
  const got = found.isDirectory() ? 'a folder' : 'a device'
  throw new HearsayError('input.unsupported', `Expected a file at ${name}, got ${got}; name a file.`)
}

/** Opening a pipe waits until somebody opens its other end, which may be never. */
function openPipe({ name, path }: NamedPath, waitMs = 10_000): ReadStream {
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
