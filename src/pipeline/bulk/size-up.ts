import { createHash } from 'node:crypto'
import { createReadStream } from 'node:fs'
import { stat } from 'node:fs/promises'
import { toFileError } from '../../acquire/index.ts'
import type { Shard, ShardSize } from './shard.ts'

/** How much a shard's files hold now, and when they were changed. Throws `HearsayError` where one is gone. */
export async function sizeUp({ files, input }: Shard): Promise<ShardSize> {
  let [bytes, count, newest] = [0, 0, 0]
  try {
    for (const file of files) {
      if (file.kind !== 'file') continue
      const { size, mtimeMs } = await stat(file.path)
      count += 1
      bytes += size
      newest = Math.max(newest, mtimeMs)
    }
  } catch (error) {
    throw toFileError(input, error)
  }
  return { files: count, bytes, modifiedAt: new Date(newest).toISOString() }
}

/** One hash over all that a shard holds: that of its file; of a folder, that of the list that `sha256sum` would print. Ends with the signal's reason. */
export async function hashShard({ files, input, path }: Shard, signal: AbortSignal): Promise<string> {
  try {
    const [only, ...more] = files
    if (only?.kind === 'file' && more.length === 0 && only.path === path)
      return `sha256:${await hashFile(path, signal)}`
    const list = createHash('sha256')
    for (const file of files)
      if (file.kind === 'file') list.update(`${await hashFile(file.path, signal)}  ${file.name}\n`)
    return `sha256:${list.digest('hex')}`
  } catch (error) {
    throw toFileError(input, error)
  }
}

async function hashFile(path: string, signal: AbortSignal): Promise<string> {
  const hash = createHash('sha256')
  const chunks: AsyncIterable<Uint8Array> = createReadStream(path, { highWaterMark: 1024 * 1024 })
  for await (const chunk of chunks) {
    signal.throwIfAborted()
    hash.update(chunk)
  }
  return hash.digest('hex')
}
