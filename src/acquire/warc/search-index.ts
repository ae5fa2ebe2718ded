import type { FileHandle } from 'node:fs/promises'
import { type IndexEntry, parseIndexLine } from './cdxj.ts'
import { openIndex } from './open-index.ts'

/** No more captures of one address are looked at in one file. */
const mostCaptures = 10_000
const blockSize = 8192
/** Longer lines are none that we write. */
const maxLine = 256 * 1024

/** The entries of one address in a sorted index, found by halving it: some twenty short reads in a file of a million lines. */
export async function searchIndex(path: string, key: string): Promise<readonly IndexEntry[]> {
  const file = await openIndex(path)
  if (!file) return []
  try {
    const { size } = await file.stat()
    const wanted = `${key} `
    let [low, high] = [0, size]
    // The first line that is not below the wanted one begins in [low, high].
    while (high - low > blockSize) {
      const middle = Math.floor((low + high) / 2)
      const line = await lineFrom(file, middle, size)
      if (line === undefined || line.start >= high) high = middle
      else if (line.text.slice(0, wanted.length) < wanted) low = line.end
      else high = middle
    }
    return await entriesFrom(file, low, wanted)
  } finally {
    await file.close()
  }
}

/** The entries of one address in an index that is in the order of writing; `undefined` where there is no such file. */
export async function scanIndex(path: string, key: string): Promise<readonly IndexEntry[] | undefined> {
  const file = await openIndex(path)
  if (!file) return undefined
  try {
    const entries: IndexEntry[] = []
    for await (const line of file.readLines({ encoding: 'latin1', autoClose: false })) {
      const entry = line.startsWith(`${key} `) ? parseIndexLine(line) : undefined
      if (entry && entries.length < mostCaptures) entries.push(entry)
    }
    return entries
  } finally {
    await file.close()
  }
}

interface Line {
  readonly text: string
  readonly start: number
  /** Where the next one begins. */
  readonly end: number
}

/** The first line that begins at a place or after it. */
async function lineFrom(file: FileHandle, place: number, size: number): Promise<Line | undefined> {
  // A line begins at a place when the byte before it ends one.
  const from = Math.max(0, place - 1)
  let held = Buffer.alloc(0)
  for (let start: number | undefined = place === 0 ? 0 : undefined; ; ) {
    if (start === undefined) {
      const feed = held.indexOf(10)
      if (feed >= 0) start = feed + 1
    }
    const end = start === undefined ? -1 : held.indexOf(10, start)
    if (start !== undefined && end >= 0)
      return { text: held.toString('latin1', start, end), start: from + start, end: from + end + 1 }
    if (from + held.length >= size || held.length > maxLine) return undefined
    held = Buffer.concat([held, await readAt(file, from + held.length, blockSize)])
  }
}

/** The lines that begin as wanted, of those from a place on that are in order. */
async function entriesFrom(file: FileHandle, start: number, wanted: string): Promise<readonly IndexEntry[]> {
  const entries: IndexEntry[] = []
  let held = Buffer.alloc(0)
  for (let position = start; held.length <= maxLine; ) {
    const block = await readAt(file, position, 2 * blockSize)
    if (block.length === 0) break
    position += block.length
    held = Buffer.concat([held, block])
    let from = 0
    for (let end = held.indexOf(10); end >= 0; end = held.indexOf(10, from)) {
      const line = held.toString('latin1', from, end)
      from = end + 1
      const begins = line.slice(0, wanted.length)
      if (begins > wanted || entries.length === mostCaptures) return entries
      const entry = begins === wanted ? parseIndexLine(line) : undefined
      if (entry) entries.push(entry)
    }
    held = held.subarray(from)
  }
  return entries
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, position)
  return buffer.subarray(0, bytesRead)
}
