import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import { type AcquireOptions, maxPageBytes } from './acquire-options.ts'
import { collect, endedBy, peek, tooLarge } from './byte-stream.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { isZip, kindByContent, kindByName } from './input-kind.ts'
import { openLines } from './open-lines.ts'
import { isMhtml, maxMhtmlBytes, parseMhtml } from './parse-mhtml.ts'
import { findSavedFrom } from './saved-page.ts'
import { isPacked, isZstandard, unpack, unpackStart } from './unpack.ts'
import { readPageAt } from './warc/read-page-at.ts'
import { readWacz } from './warc/read-wacz.ts'
import { readWarc } from './warc/read-warc.ts'

/** Bytes from a file or from standard input. */
export interface NamedBytes {
  /** The file's own name, which tells what it holds. */
  readonly name: string
  /** What we call it in messages. */
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Where the paths in its lines start. */
  readonly folder: string
  /** The file itself, where there is one that can be read from any place. */
  readonly file?: { readonly path: string; readonly size: number }
}

/** The reports in a stream of bytes, unpacked if need be. */
export async function* openStream(named: NamedBytes, options: AcquireOptions): AsyncGenerator<Input> {
  const { name, label } = named
  try {
    const outer = await peek(endedBy(named.bytes, options.signal), startSize)
    const packed = isPacked(outer.start)
    const begins = packed ? unpackStart(outer.start) : outer.start
    const kind = options.input === 'auto' ? (kindByName(name) ?? kindByContent(begins.subarray(0, 256))) : options.input
    if (outer.start.length === 0) throw empty(label)
    if (isZstandard(outer.start)) throw packedElsehow(label)
    if (kind === 'warc') {
      yield* openArchive({ ...named, bytes: outer.all }, isZip(outer.start), options)
      return
    }
    const { start, all } = await peek(packed ? unpack(label, outer.all) : outer.all, 1)
    if (start.length === 0) throw empty(label)
    if (kind === 'jsonl' || kind === 'readings') yield* openLines({ ...named, bytes: all, kind }, options)
    else yield await openPage({ label, bytes: all, begins, kind }, options)
  } catch (error) {
    yield failedInput(label, options.given, toFileError(label, error))
  }
}

function empty(label: string): HearsayError {
  const message = `Expected a report in ${label}, got an empty ${label === 'stdin' ? 'input' : 'file'}.`
  return new HearsayError('input.empty', message)
}

function packedElsehow(label: string): HearsayError {
  const message = `Expected ${label} packed with gzip or not at all, got Zstandard; unpack it with "zstd -d" and give that.`
  return new HearsayError('input.unsupported', message)
}

/** So many bytes tell what a stream holds, packed or not. */
const startSize = 4096

async function* openArchive(
  { label, bytes, file }: NamedBytes,
  isZipped: boolean,
  options: AcquireOptions,
): AsyncGenerator<Input> {
  const pages = isZipped
    ? readWacz({ label, ...(file && { path: file.path }) }, options)
    : readWarc({ label, bytes, ...(file && { size: file.size, readAt: readPageAt(file.path) }) }, options)
  for await (const { input } of pages) yield input
}

interface PageBytes {
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  readonly begins: Uint8Array
  readonly kind: 'html' | 'text' | 'page'
}

/** One page, with what the browser that saved it wrote down. */
async function openPage({ label, bytes: all, begins, kind }: PageBytes, { given }: AcquireOptions): Promise<Input> {
  const contentType = contentTypes[kind]
  const said = contentType === undefined ? {} : { contentType }
  if (kind === 'text')
    return { kind: 'page', name: label, given, bytes: await collect(label, all, maxPageBytes), ...said }
  if (isMhtml(begins)) return openMhtml(label, await collect(label, all, maxMhtmlBytes), given)
  const bytes = await collect(label, all, maxPageBytes)
  return { kind: 'page', name: label, given: { ...findSavedFrom(bytes), ...given }, bytes, ...said }
}

function openMhtml(name: string, file: Uint8Array, given: AcquireOptions['given']): Input {
  try {
    const { bytes, contentType, from } = parseMhtml(file)
    if (bytes.length > maxPageBytes) throw tooLarge(name, maxPageBytes)
    return { kind: 'page', name, given: { ...from, ...given }, bytes, contentType }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    const message = `Expected a saved page (MHTML) in ${name}; ${error.message}. Save the page again, as HTML.`
    return failedInput(name, given, new HearsayError('input.malformed', message, { cause: error }))
  }
}

/** A page without a telling name is told from a text by `extract`. */
const contentTypes = { html: 'text/html', text: 'text/plain', page: undefined } as const
