import { expect, it } from 'vitest'
import {
  addFeatures,
  type ChainModel,
  rowWidth,
  toChainModel,
  toChainScores,
} from '../../../../src/read/attribution/learned/chain-model.ts'
import { partShape } from '../../../../src/read/attribution/learned/chain-shape.ts'
import type { WeightLists } from '../../../../src/text/model/linear-model.ts'

const steps: WeightLists = {
  classes: 36,
  keys: new Int32Array(0),
  starts: new Int32Array(1),
  entryClasses: new Uint8Array(0),
  entryValues: new Int8Array(0),
}

/** Feature 5 speaks against labels 0 and 1 and for 5; feature 6 for 0 and against 1. */
const model: ChainModel = toChainModel({
  shape: partShape,
  weights: {
    classes: 6,
    keys: Int32Array.of(5, 6),
    starts: Int32Array.of(0, 3, 5),
    entryClasses: Uint8Array.of(0, 1, 5, 0, 1),
    entryValues: Int8Array.of(-7, -128, 9, 3, -1),
  },
  worth: 0.5,
  steps,
  stepWorth: 1,
})

it('adds up the weights of two labels to a number, whatever their signs', () => {
  const sums = new Int32Array(2 * rowWidth)
  addFeatures(model, { width: 3, keys: Int32Array.of(5, 6, 77, 6, 77, 78) }, sums)
  const { nodes } = toChainScores(model, sums, new Uint8Array(2))
  const scoresOf = (token: number): readonly number[] => [...nodes.subarray(token * 6, token * 6 + 6)]
  expect(scoresOf(0)).toEqual([-2, -64, expect.any(Number), 0, expect.any(Number), 4.5])
  expect(scoresOf(1)).toEqual([1.5, -0.5, 0, 0, 0, 0])
})

it('adds to sums that are there', () => {
  const sums = new Int32Array(rowWidth)
  for (let i = 0; i < 3; i += 1) addFeatures(model, { width: 1, keys: Int32Array.of(5) }, sums)
  expect(toChainScores(model, sums, new Uint8Array(1)).nodes[0]).toBe(-10.5)
})
