import { HearsayError } from '../../core/error.ts'
import type { WeightLists } from './linear-model.ts'

/** What stands in a model's file: its words in a JSON header, its weights in tables, in the order of the header's `tables`. */
export interface ModelFile {
  readonly kind: string
  readonly header: Readonly<Record<string, unknown>>
  readonly tables: readonly WeightLists[]
}

/** The first four bytes of a model's file; the last of them is the version of the format. */
export const modelMagic = 'HSM1'
/** A table whose every key has one class and no weight of its own. */
export const plainTable = 1

/** The error for a file of a kind that is no model as it should be; `what` goes on after "but". */
export const brokenModel = (kind: string, what: string): HearsayError =>
  new HearsayError(
    'model.unusable',
    `Expected the model "${kind}" of this version, but ${what}: build Hearsay again, or take the models of this version.`,
  )

/** Reads on from the start of some bytes; each `varint` is a little-endian base-128 number. */
function createReader(bytes: Uint8Array, kind: string) {
  let at = 0
  const take = (length: number): Uint8Array => {
    if (at + length > bytes.length) throw brokenModel(kind, `it ends after ${bytes.length} bytes`)
    at += length
    return bytes.subarray(at - length, at)
  }
  const varint = (): number => {
    let value = 0
    for (let scale = 1; ; scale *= 128) {
      if (at >= bytes.length || scale > 2 ** 35) throw brokenModel(kind, `a number breaks off at byte ${at}`)
      const byte = bytes[at] ?? 0
      at += 1
      value += (byte & 127) * scale
      if (byte < 128) return value
    }
  }
  const end = (): void => {
    if (at < bytes.length) throw brokenModel(kind, `it goes on for ${bytes.length - at} bytes after its end`)
  }
  return { kind, take, varint, end }
}

/** A class is one byte, and the last of them ends a list. */
const mostClasses = 255
/** More keys or weights than any table has. */
const mostEntries = 1 << 23

function readTable({ kind, take, varint }: ReturnType<typeof createReader>): WeightLists {
  const classes = varint()
  if (classes > mostClasses) throw brokenModel(kind, `a table claims ${classes} classes`)
  const form = varint()
  const count = varint()
  if (count > mostEntries) throw brokenModel(kind, `a table claims ${count} keys`)
  const keys = new Int32Array(count)
  let key = 0
  for (let k = 0; k < count; k += 1) {
    const step = varint()
    key += step
    // Twice the same key would also cost a search that grows with each of them.
    if ((k > 0 && step === 0) || key > 0x7fffffff) throw brokenModel(kind, 'the keys of a table do not rise')
    keys[k] = key
  }
  const starts = new Int32Array(count + 1)
  let entries = 0
  for (let k = 0; k < count; k += 1) {
    entries += form === plainTable ? 1 : varint()
    if (entries > mostEntries) throw brokenModel(kind, `a table claims ${entries} weights`)
    starts[k + 1] = entries
  }
  const entryClasses = take(entries)
  const values = form === plainTable ? new Uint8Array(entryClasses.length).fill(1) : take(entryClasses.length)
  return {
    classes,
    keys,
    starts,
    entryClasses,
    entryValues: new Int8Array(values.buffer, values.byteOffset, values.length),
  }
}

/**
 * Takes a model's file apart. Keys are written in rising order, each as the difference from the one before it.
 * @throws HearsayError `model.unusable` when there are no bytes, when they are no model, are cut short or go on after their end, or hold another kind than `kind`.
 */
export function parseModelFile(bytes: Uint8Array, kind: string): ModelFile {
  if (!(bytes instanceof Uint8Array)) throw brokenModel(kind, 'there are no bytes')
  const reader = createReader(new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.length), kind)
  const magic = String.fromCharCode(...reader.take(4))
  if (magic !== modelMagic)
    throw brokenModel(kind, `it begins with "${magic.replace(/[^ -~]/g, '?')}" and not with "${modelMagic}"`)
  const header = parseHeader(reader.take(reader.varint()), kind)
  if (!isRecord(header) || header['kind'] !== kind) throw brokenModel(kind, 'it is another one')
  const names = header['tables']
  if (!Array.isArray(names)) throw brokenModel(kind, 'its header lists no tables')
  const tables = names.map(() => readTable(reader))
  reader.end()
  return { kind, header, tables }
}

function parseHeader(bytes: Uint8Array, kind: string): unknown {
  try {
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch {
    throw brokenModel(kind, 'its header is no JSON')
  }
}

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null

/** A list of texts in a model's header. */
export function textsOf({ header, kind }: ModelFile, key: string): readonly string[] {
  const list = header[key]
  if (Array.isArray(list) && list.every((entry) => typeof entry === 'string')) return list
  throw brokenModel(kind, `it has no list of ${key}`)
}

/** One of a model's tables, by its place. */
export function tableOf({ tables, kind }: ModelFile, place: number): WeightLists {
  const table = tables[place]
  if (table) return table
  throw brokenModel(kind, `it has no table ${place}`)
}
