import { peek } from './byte-stream.ts'
import { maxOpmlBytes } from './feeds/index.ts'
import { type NamedPath, openBytes } from './open-bytes.ts'

/**
 * The bytes of a list of feeds in a file or a pipe; of one that is too large only so many that `readOpml` can tell.
 * Throws `HearsayError` for what is neither.
 */
export async function readOpmlFile(file: NamedPath, pipeWaitMs?: number): Promise<Uint8Array> {
  const { bytes } = await openBytes(file, pipeWaitMs)
  try {
    return (await peek(bytes, maxOpmlBytes + 1)).start
  } finally {
    bytes.destroy()
  }
}
