import { describe, expect, it } from 'vitest'
import { createPerceptron } from '../../train/perceptron.ts'
import { averageWeights, toWeightLists } from '../../train/weights.ts'

const learn = () => {
  const perceptron = createPerceptron(2)
  const scores = new Float32Array(2)
  const examples = [
    { features: Int32Array.from([1, 2]), gold: 0 },
    { features: Int32Array.from([1, 3]), gold: 1 },
    { features: Int32Array.from([4, 3]), gold: 1 },
  ]
  for (let round = 0; round < 10; round += 1) {
    for (const { features, gold } of examples) {
      perceptron.score(features, 2, scores)
      const guess = (scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0
      if (guess !== gold) perceptron.update(features, 2, gold, guess)
      perceptron.tick()
    }
  }
  perceptron.average()
  return { perceptron, scores, examples }
}

describe('a perceptron', () => {
  it('learns what can be told apart', () => {
    const { perceptron, scores, examples } = learn()
    for (const { features, gold } of examples) {
      perceptron.score(features, 2, scores)
      expect((scores[1] ?? 0) > (scores[0] ?? 0) ? 1 : 0).toBe(gold)
    }
  })

  it('gives the same weights every time, keys in rising order', () => {
    const [first, second] = [learn(), learn()].map(({ perceptron }) => toWeightLists(perceptron.weights(), 0))
    expect(first).toEqual(second)
    expect([...(first?.keys ?? [])]).toEqual([...(first?.keys ?? [])].sort((a, b) => a - b))
  })

  it('gives no weights to what was updated too rarely', () => {
    const perceptron = createPerceptron(2, { minUpdates: 2 })
    perceptron.update(Int32Array.from([7]), 1, 0, 1)
    expect(perceptron.rowCount()).toBe(0)
    perceptron.update(Int32Array.from([7]), 1, 0, 1)
    expect(perceptron.rowCount()).toBe(1)
  })
})

describe('weights of several runs', () => {
  it('are averaged key by key; what a run has no weight for counts as nought', () => {
    const one = { classes: 2, keys: Int32Array.from([9, 4]), values: Float32Array.from([2, -2, 1, 0]) }
    const other = { classes: 2, keys: Int32Array.from([4, 7]), values: Float32Array.from([3, 1, 0, 4]) }
    const { keys, values } = averageWeights([one, other])
    expect([...keys]).toEqual([9, 4, 7])
    expect([...values]).toEqual([1, -1, 2, 0.5, 0, 2])
    expect([...toWeightLists({ classes: 2, keys, values }, 0.9).keys]).toEqual([4, 7, 9])
  })
})
