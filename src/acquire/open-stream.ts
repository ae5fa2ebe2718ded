import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import { type AcquireOptions, maxPageBytes } from './acquire-options.ts'
import { collect, peek } from './byte-stream.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { isZip, kindByContent, kindByName } from './input-kind.ts'
import { openLines } from './open-lines.ts'
import { isPacked, unpack, unpackStart } from './unpack.ts'
import { openWacz } from './warc/open-wacz.ts'
import { openWarc } from './warc/open-warc.ts'
import { readPageAt } from './warc/read-page-at.ts'

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
    const outer = await peek(named.bytes, startSize)
    const packed = isPacked(outer.start)
    const begins = packed ? unpackStart(outer.start) : outer.start
    const kind = options.input === 'auto' ? (kindByName(name) ?? kindByContent(begins.subarray(0, 256))) : options.input
    if (outer.start.length === 0) throw empty(label)
    if (kind === 'warc') {
      yield* openArchive({ ...named, bytes: outer.all }, isZip(outer.start), options)
      return
    }
    const { start, all } = await peek(packed ? unpack(label, outer.all) : outer.all, 1)
    if (start.length === 0) throw empty(label)
    if (kind === 'jsonl' || kind === 'readings') yield* openLines({ ...named, bytes: all, kind }, options)
    else {
      const bytes = await collect(label, all, maxPageBytes)
      const contentType = contentTypes[kind]
      yield {
        kind: 'page',
        name: label,
        given: options.given,
        bytes,
        ...(contentType !== undefined && { contentType }),
      }
    }
  } catch (error) {
    yield failedInput(label, options.given, toFileError(label, error))
  }
}

function empty(label: string): HearsayError {
  const message = `Expected a report in ${label}, got an empty ${label === 'stdin' ? 'input' : 'file'}.`
  return new HearsayError('input.empty', message)
}

/** So many bytes tell what a stream holds, packed or not. */
const startSize = 4096

function openArchive(
  { label, bytes, file }: NamedBytes,
  isZipped: boolean,
  options: AcquireOptions,
): AsyncGenerator<Input> {
  if (isZipped) return openWacz({ label, ...(file && { path: file.path }) }, options)
  return openWarc({ label, bytes, ...(file && { size: file.size, readAt: readPageAt(file.path) }) }, options)
}

/** A page without a telling name is told from a text by `extract`. */
const contentTypes = { html: 'text/html', text: 'text/plain', page: undefined } as const
