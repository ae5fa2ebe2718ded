import { HearsayError } from '../../core/error.ts'
import type { AcquireOptions } from '../acquire-options.ts'
import { endedBy } from '../byte-stream.ts'
import { failedInput } from '../failed-input.ts'
import { createOriginals, type Originals } from './originals.ts'
import { type ArchiveCount, type ArchivedInput, noPages, readArchive, withoutOriginals } from './read-archive.ts'
import { type OpenZip, openZip, type ZipEntry, ZipError } from './zip-entries.ts'

type Options = Pick<AcquireOptions, 'given' | 'signal'>

const maxHeld = 32 * 1024 * 1024
/** As for a gzip file: what shrinks to less than a two-hundredth is a trap. */
const [maxRatio, leastTrap] = [200, 8 * 1024 * 1024]

/**
 * The pages of a WACZ: a ZIP file with WARC files in it, which are read one after another by name; with each how many bytes
 * of the file were taken.
 */
export async function* readWacz(
  { label, path }: { readonly label: string; readonly path?: string },
  options: Options,
): AsyncGenerator<ArchivedInput> {
  const { given } = options
  if (path === undefined) {
    const message = `Expected the WACZ ${label} as a file, for what it holds is listed at its end; save it and give its name.`
    yield { input: failedInput(label, given, new HearsayError('input.unsupported', message)), taken: 0 }
    return
  }
  let zip: OpenZip
  try {
    zip = await openZip(path, isArchive)
  } catch (error) {
    if (!(error instanceof ZipError)) throw error
    yield { input: failedInput(label, given, malformed(label, error)), taken: 0 }
    return
  }
  try {
    yield* readEntries(label, zip.entries, options)
  } finally {
    zip.close()
  }
}

const isArchive = (name: string): boolean => /^archive\/[^/]+\.w?arc(?:\.gz)?$/i.test(name)

async function* readEntries(
  label: string,
  entries: readonly ZipEntry[],
  options: Options,
): AsyncGenerator<ArchivedInput> {
  const { given } = options
  const originals = createOriginals({ maxHeld })
  let [found, strangers, passed] = [0, 0, 0]
  for (const entry of entries) {
    const name = `${label} ${entry.name}`
    try {
      const counted = yield* readEntry(name, entry, { ...options, originals, passed })
      found += counted.found
      strangers += counted.strangers
    } catch (error) {
      if (!(error instanceof ZipError || error instanceof HearsayError)) throw error
      found += 1
      const failure = error instanceof ZipError ? malformed(name, error) : error
      yield { input: failedInput(name, given, failure), taken: passed }
    }
    passed += entry.packed
  }
  if (strangers > 0) yield { input: failedInput(label, given, withoutOriginals(label, strangers)), taken: passed }
  else if (found === 0) yield { input: failedInput(label, given, noPages(label)), taken: passed }
}

async function* readEntry(
  name: string,
  entry: ZipEntry,
  { given, signal, originals, passed }: Options & { readonly originals: Originals; readonly passed: number },
): AsyncGenerator<ArchivedInput, ArchiveCount> {
  if (entry.isEncrypted)
    throw new HearsayError(
      'input.unsupported',
      `Expected ${name} without a password, it has one; pack it again without.`,
    )
  if (entry.unpacked > leastTrap && entry.unpacked > entry.packed * maxRatio) {
    const message = `Expected ${name} to unpack to a sensible size, it grows more than ${maxRatio} times; it is not read.`
    throw new HearsayError('input.too-large', message)
  }
  const pages = readArchive({ label: name, bytes: endedBy(checked(await entry.open()), signal), originals }, { given })
  for (;;) {
    const next = await pages.next()
    if (next.done) return next.value
    // Where an entry is packed once more, the place is one of the unpacked bytes, which are at least as many.
    yield { input: next.value.input, taken: passed + Math.min(next.value.taken, entry.packed) }
  }
}

/** What the library says of a file that is not as its entry tells. */
async function* checked(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  try {
    yield* bytes
  } catch (error) {
    if (error instanceof Error && !(error instanceof TypeError)) throw new ZipError(error.message, { cause: error })
    throw error
  }
}

function malformed(name: string, error: ZipError): HearsayError {
  const message = `Expected a whole WACZ (a ZIP file) in ${name}, got a broken one (${error.message}); fetch or pack it again.`
  return new HearsayError('input.malformed', message, { cause: error })
}
