import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import { parseTreeModel } from '../../src/text/grammar/tree-model.ts'
import { findClass, toClassTable } from '../../src/text/model/class-table.ts'
import { toLinearModel, type WeightLists } from '../../src/text/model/linear-model.ts'
import { parseModelFile, tableOf } from '../../src/text/model/model-file.ts'
import { createScorer } from '../../src/text/model/score-features.ts'
import { encodeModel } from '../../train/write-model.ts'

const lists: WeightLists = {
  classes: 3,
  keys: Int32Array.from([5, 9, 70_000]),
  starts: Int32Array.from([0, 2, 3, 5]),
  entryClasses: Uint8Array.from([0, 2, 1, 0, 1]),
  entryValues: Int8Array.from([4, -127, 3, -1, 127]),
}
const bytes = encodeModel({ kind: 'tags', lists: { classes: ['a', 'b', 'c'] }, tables: { weights: lists } })

describe('a model file', () => {
  it('gives back what was written', () => {
    expect(tableOf(parseModelFile(bytes, 'tags'), 0)).toEqual(lists)
  })

  it('scores the classes by the weights of the features it knows', () => {
    const scores = new Float32Array(3)
    createScorer(toLinearModel(lists))(Int32Array.from([5, 70_000, 12]), 3, scores)
    expect([...scores]).toEqual([3, 127, -127])
  })

  it('scores the same however the weights of a feature are laid out: few in a list, many in a row', () => {
    const many: WeightLists = {
      classes: 40,
      keys: Int32Array.from([3, 4]),
      starts: Int32Array.from([0, 41, 43]),
      entryClasses: Uint8Array.from([...Array.from({ length: 40 }, (_, c) => c), 39, 0, 39]),
      entryValues: Int8Array.from([...Array.from({ length: 40 }, (_, c) => (c % 2 === 0 ? -c : c)), 127, -128, 5]),
    }
    const scores = new Float32Array(40)
    createScorer(toLinearModel(many))(Int32Array.from([3, 4, 3]), 3, scores)
    expect([...scores]).toEqual(
      Array.from({ length: 40 }, (_, c) => 2 * (c % 2 === 0 ? -c : c) + (c === 0 ? -128 : c === 39 ? 259 : 0)),
    )
  })

  it('is looked up as a plain table', () => {
    const table = toClassTable(lists)
    expect([5, 9, 70_000, 6].map((key) => findClass(table, key))).toEqual([0, 1, 0, -1])
  })

  it('of another kind, cut short or of other bytes is refused by name', () => {
    const refused = expect.objectContaining({ code: 'model.unusable' })
    expect(() => parseModelFile(bytes, 'trees')).toThrow(refused)
    expect(() => parseModelFile(new TextEncoder().encode('<html>'), 'tags')).toThrow(refused)
    for (let length = 0; length < bytes.length; length += 1) {
      expect(() => parseModelFile(bytes.subarray(0, length), 'tags')).toThrow(refused)
    }
  })

  it('whose keys do not rise is refused: one key twice a hundred thousand times would take an hour', () => {
    const twice = encodeModel({
      kind: 'tags',
      lists: {},
      tables: { weights: { ...lists, keys: Int32Array.from([5, 5, 70_000]) } },
    })
    expect(() => parseModelFile(twice, 'tags')).toThrow(expect.objectContaining({ code: 'model.unusable' }))
  })

  it('of trees without a root is refused before a sentence waits for one', () => {
    const rootless = encodeModel({ kind: 'trees', lists: { relations: [] }, tables: { weights: lists } })
    expect(() => parseTreeModel(rootless)).toThrow(expect.objectContaining({ code: 'model.unusable' }))
  })

  it('with any byte changed is read or refused in words, never a crash', () => {
    const real = readFileSync(new URL('../../models/lemmas.bin', import.meta.url))
    fc.assert(
      fc.property(fc.nat(real.length - 1), fc.integer({ min: 0, max: 255 }), (at, byte) => {
        const changed = Uint8Array.from(real)
        changed[at] = byte
        try {
          parseModelFile(changed, 'lemmas')
        } catch (error) {
          expect(error).toBeInstanceOf(HearsayError)
        }
      }),
      { numRuns: 300, seed: 3 },
    )
  })
})
