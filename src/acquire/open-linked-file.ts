import { createReadStream } from 'node:fs'
import { realpath, stat } from 'node:fs/promises'
import { isAbsolute, relative, resolve, sep } from 'node:path'
import { HearsayError } from '../core/error.ts'
import { maxPageBytes } from './acquire-options.ts'
import { collect, peek } from './byte-stream.ts'
import { isPacked, unpack } from './unpack.ts'

/**
 * The page that a line names. Only below the folder of the lines: a list from a stranger must not be able to read
 * this machine's other files into a ledger, be it by "..", by an absolute path or by a link.
 */
export async function openLinkedFile({
  name,
  folder,
  file,
}: {
  name: string
  folder: string
  file: string
}): Promise<Uint8Array> {
  const label = `the file ${file} of ${name}`
  const path = resolve(folder, file)
  if (isAbsolute(file) || file.includes('\0') || isOutside(folder, path)) throw refusal(label, folder)
  const found = await stat(path).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ENOENT' || error.code === 'ENOTDIR'))
      return undefined
    throw error
  })
  if (!found?.isFile()) {
    throw new HearsayError(
      'input.missing',
      `Expected ${label} at ${path}, found no file; paths start at the folder of the lines.`,
    )
  }
  if (isOutside(await realpath(folder), await realpath(path))) throw refusal(label, folder)
  const { start, all } = await peek(createReadStream(path), 2)
  if (start.length === 0) throw new HearsayError('input.empty', `Expected a page in ${label}, got an empty file.`)
  return collect(label, isPacked(start) ? unpack(label, all) : all, maxPageBytes)
}

function isOutside(folder: string, path: string): boolean {
  const way = relative(folder, path)
  return way === '..' || way.startsWith(`..${sep}`) || isAbsolute(way)
}

function refusal(label: string, folder: string): HearsayError {
  return new HearsayError(
    'input.unreadable',
    `Expected ${label} to lie below ${folder}, it does not; put the pages beside the list.`,
  )
}
