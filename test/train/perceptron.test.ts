import { describe, expect, it } from 'vitest'
import { createPerceptron } from '../../train/perceptron.ts'

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
    const [first, second] = [learn(), learn()].map(({ perceptron }) => perceptron.toWeightLists(0))
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
