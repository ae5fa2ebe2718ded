import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import { type AcquireOptions, maxPageBytes } from './acquire-options.ts'
import { collect, peek } from './byte-stream.ts'
import { failedInput } from './failed-input.ts'
import { toFileError } from './file-error.ts'
import { kindByContent, kindByName } from './input-kind.ts'
import { openLines } from './open-lines.ts'
import { openWarc } from './open-warc.ts'
import { isPacked, unpack } from './unpack.ts'

/** Bytes from a file or from standard input. */
export interface NamedBytes {
  /** The file's own name, which tells what it holds. */
  readonly name: string
  /** What we call it in messages. */
  readonly label: string
  readonly bytes: AsyncIterable<Uint8Array>
  /** Where the paths in its lines start. */
  readonly folder: string
}

/** The reports in a stream of bytes, unpacked if need be. */
export async function* openStream(named: NamedBytes, options: AcquireOptions): AsyncGenerator<Input> {
  const { name, label } = named
  try {
    const outer = await peek(named.bytes, 2)
    const packed = isPacked(outer.start)
    const { start, all } = await peek(packed ? unpack(label, outer.all) : outer.all, 256)
    if (start.length === 0) {
      throw new HearsayError(
        'input.empty',
        `Expected a report in ${label}, got an empty ${label === 'stdin' ? 'input' : 'file'}.`,
      )
    }
    const kind = options.input === 'auto' ? (kindByName(name) ?? kindByContent(start)) : options.input
    if (kind === 'jsonl' || kind === 'readings') yield* openLines({ ...named, bytes: all, kind }, options)
    else if (kind === 'warc') yield* openWarc({ label, bytes: all }, options)
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

/** A page without a telling name is told from a text by `extract`. */
const contentTypes = { html: 'text/html', text: 'text/plain', page: undefined } as const
