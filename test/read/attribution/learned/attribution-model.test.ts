import { describe, expect, it } from 'vitest'
import { parseAttributionModel } from '../../../../src/read/attribution/learned/attribution-model.ts'
import type { WeightLists } from '../../../../src/text/model/linear-model.ts'
import { encodeModel } from '../../../../train/write-model.ts'

const none: WeightLists = {
  classes: 7,
  keys: new Int32Array(0),
  starts: new Int32Array(1),
  entryClasses: new Uint8Array(0),
  entryValues: new Int8Array(0),
}
const leaf = { base: [0.5], roots: [-1], columns: [], limits: [], lows: [], highs: [], leaves: [0.25] }

const encoded = (header: Readonly<Record<string, unknown>>): Uint8Array =>
  encodeModel({
    kind: 'attribution',
    lists: { worths: [1, 1, 1, 1, 1, 1], threshold: 0.3, right: leaf, exact: leaf, ...header },
    tables: { lexicon: none, cues: none, cueSteps: none, parts: none, partSteps: none, judge: none },
  })

describe('the attribution model', () => {
  it('is read from its file', () => {
    const { threshold, judge, cueClassOf } = parseAttributionModel(encoded({}))
    expect(threshold).toBe(0.3)
    expect([...judge.right.leaves]).toEqual([0.25])
    expect(cueClassOf(77)).toBe(0)
  })

  it.each([
    ['trees that lead back', { right: { ...leaf, roots: [0], columns: [1], limits: [1], lows: [0], highs: [-1] } }],
    ['trees that lead out of the list', { exact: { ...leaf, columns: [1], limits: [1], lows: [7], highs: [-1] } }],
    ['a root that there is not', { exact: { ...leaf, roots: [3] } }],
    ['a leaf that there is not', { exact: { ...leaf, roots: [-3] } }],
    ['a tree without its limits', { exact: { ...leaf, columns: [1], lows: [-1], highs: [-1] } }],
    ['no trees', { right: 'none' }],
    ['a threshold that is no number', { threshold: 'high' }],
    ['worths that are no numbers', { worths: ['1'] }],
    ['too few worths', { worths: [1, 1, 1] }],
  ])('is refused with %s', (_, header) => {
    expect(() => parseAttributionModel(encoded(header))).toThrow('model "attribution" of this version')
  })
})
