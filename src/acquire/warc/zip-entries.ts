import type { Readable } from 'node:stream'
import yauzl from 'yauzl'

/** A file within a ZIP file. */
export interface ZipEntry {
  readonly name: string
  readonly packed: number
  readonly unpacked: number
  readonly isEncrypted: boolean
  open(): Promise<Readable>
}

export interface OpenZip {
  /** By name. */
  readonly entries: readonly ZipEntry[]
  close(): void
}

/** What is wrong with a ZIP file. */
export class ZipError extends Error {
  constructor(message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'ZipError'
  }
}

const mostEntries = 100_000

/** Opens a ZIP file and lists those of its entries that are wanted. Nothing is unpacked. Throws `ZipError` for a broken one. */
export async function openZip(path: string, isWanted: (name: string) => boolean): Promise<OpenZip> {
  const zip = await new Promise<yauzl.ZipFile>((resolve, reject) => {
    yauzl.open(path, { lazyEntries: true, autoClose: false }, (error, opened) =>
      error ? reject(toZipError(error)) : resolve(opened),
    )
  })
  try {
    if (zip.entryCount > mostEntries) throw new ZipError(`it lists ${zip.entryCount} files, more than ${mostEntries}`)
    const entries: ZipEntry[] = []
    for (let entry = await nextEntry(zip); entry; entry = await nextEntry(zip))
      if (isWanted(entry.fileName)) entries.push(toEntry(zip, entry))
    const total = entries.reduce((sum, { packed }) => sum + packed, 0)
    if (total > zip.fileSize) throw new ZipError('its files overlap')
    return { entries: entries.sort((a, b) => (a.name < b.name ? -1 : 1)), close: () => zip.close() }
  } catch (error) {
    zip.close()
    throw error
  }
}

function nextEntry(zip: yauzl.ZipFile): Promise<yauzl.Entry | undefined> {
  return new Promise((resolve, reject) => {
    const settle = (act: () => void): void => {
      zip.removeAllListeners()
      act()
    }
    zip.once('entry', (entry: yauzl.Entry) => settle(() => resolve(entry)))
    zip.once('end', () => settle(() => resolve(undefined)))
    zip.once('error', (error: Error) => settle(() => reject(toZipError(error))))
    zip.readEntry()
  })
}

function toEntry(zip: yauzl.ZipFile, entry: yauzl.Entry): ZipEntry {
  return {
    name: entry.fileName,
    packed: entry.compressedSize,
    unpacked: entry.uncompressedSize,
    isEncrypted: entry.isEncrypted(),
    open: () =>
      new Promise((resolve, reject) => {
        zip.openReadStream(entry, (error, stream) => (error ? reject(toZipError(error)) : resolve(stream)))
      }),
  }
}

/** The library throws plain errors for what a file holds; those of the file system have a code and stay what they are. */
function toZipError(error: Error): Error {
  return 'code' in error && typeof error.code === 'string' && /^E[A-Z]+$/.test(error.code)
    ? error
    : new ZipError(error.message, { cause: error })
}
