import type { WeightLists } from '../src/text/model/linear-model.ts'
import { modelMagic, plainTable } from '../src/text/model/model-file.ts'

interface ModelParts {
  readonly kind: string
  /** What the header holds beside: lists of words that the weights refer to, numbers. */
  readonly lists: Readonly<Record<string, unknown>>
  readonly tables: Readonly<Record<string, WeightLists>>
}

function pushVarint(bytes: number[], value: number): void {
  let rest = value
  while (rest >= 128) {
    bytes.push((rest % 128) | 128)
    rest = Math.floor(rest / 128)
  }
  bytes.push(rest)
}

function encodeTable({ classes, keys, starts, entryClasses, entryValues }: WeightLists): Uint8Array {
  const isPlain =
    keys.every((_, k) => (starts[k + 1] ?? 0) - (starts[k] ?? 0) === 1) && entryValues.every((value) => value === 1)
  const head: number[] = []
  pushVarint(head, classes)
  pushVarint(head, isPlain ? plainTable : 0)
  pushVarint(head, keys.length)
  let before = 0
  for (const key of keys) {
    if (key < before) throw new RangeError(`Expected keys in rising order, got ${key} after ${before}`)
    pushVarint(head, key - before)
    before = key
  }
  if (!isPlain) for (let k = 0; k < keys.length; k += 1) pushVarint(head, (starts[k + 1] ?? 0) - (starts[k] ?? 0))
  const values = isPlain
    ? new Uint8Array(0)
    : new Uint8Array(entryValues.buffer, entryValues.byteOffset, entryValues.length)
  return Buffer.concat([Uint8Array.from(head), entryClasses, values])
}

/** A model's file: what `parseModelFile` takes apart. The same parts give the same bytes. */
export function encodeModel({ kind, lists, tables }: ModelParts): Uint8Array {
  const header = new TextEncoder().encode(JSON.stringify({ kind, ...lists, tables: Object.keys(tables) }))
  const length: number[] = []
  pushVarint(length, header.length)
  return Buffer.concat([
    new TextEncoder().encode(modelMagic),
    Uint8Array.from(length),
    header,
    ...Object.values(tables).map(encodeTable),
  ])
}
