import { findKey, type KeyTable, slotOf } from './key-table.ts'
import { endOfList, type LinearModel } from './linear-model.ts'
import { addRows, rowWidth, unpackRow } from './packed-row.ts'
import type { Scorer } from './scorer.ts'

/** As many features as can be scored at once. */
const mostFeatures = 128
const places = new Int32Array(mostFeatures)
const rows = new Int32Array(mostFeatures + 3)
const lists = new Int32Array(mostFeatures)
const heads = new Int16Array(mostFeatures)

/** Where the weights of the first `count` features are, into `places`. */
function findPlaces(table: KeyTable, features: Int32Array, count: number): void {
  const { slots, mask } = table
  // No look at a slot waits for the one before it, so that the memory they need is fetched side by side.
  for (let i = 0; i < count; i += 1) places[i] = slots[slotOf(features[i] ?? 0, mask) * 2 + 1] ?? 0
  for (let i = 0; i < count; i += 1) {
    const key = features[i] ?? 0
    if (places[i] !== 0 && slots[slotOf(key, mask) * 2] !== key) places[i] = findKey(table, key)
  }
}

/** Adds the weights of the first `count` of the lists to the classes in `values`. */
function addLists(weights: Int16Array, count: number, values: Int32Array): void {
  for (let l = 0; l < count; l += 1) heads[l] = weights[lists[l] ?? 0] ?? endOfList
  for (let l = 0; l < count; l += 1) {
    let place = lists[l] ?? 0
    for (let weight = heads[l] ?? endOfList; weight !== endOfList; weight = weights[place] ?? endOfList) {
      const which = weight & 255
      values[which] = (values[which] ?? 0) + (weight >> 8)
      place += 1
    }
  }
}

/** Scores every class by a model's weights. */
export function createScorer(model: LinearModel): Scorer {
  const width = rowWidth(model.classes)
  const sums = new Int32Array(width)
  const values = new Int32Array(width * 2)
  return (features, count, scores) => {
    findPlaces(model.places, features, count)
    let rowCount = 0
    let listCount = 0
    // Both lists are written to at each step, and only one of them grows: a branch here would be guessed wrong too often.
    for (let i = 0; i < count; i += 1) {
      const place = places[i] ?? 0
      rows[rowCount] = -place
      rowCount += place >>> 31
      lists[listCount] = place
      listCount += -place >>> 31
    }
    sums.fill(0)
    addRows(model.rows, rows, rowCount, sums)
    unpackRow(sums, values)
    addLists(model.lists, listCount, values)
    for (let c = 0; c < scores.length; c += 1) scores[c] = values[c] ?? 0
  }
}
