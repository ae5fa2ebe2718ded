import { describe, expect, it } from 'vitest'
import { sumTrees } from '../../../src/read/attribution/learned/boosted-trees.ts'
import { growTrees } from '../../../train/attribution/grow-trees.ts'
import { quantize } from '../../../train/attribution/quantize.ts'
import { scoreLinear, trainLinear } from '../../../train/attribution/train-linear.ts'
import { createRandom } from '../../../train/shuffle.ts'

const settings = { rounds: 40, rate: 0.2, leaves: 4, fewestRows: 5, l2: 1, report: () => undefined }

describe('trees', () => {
  it('learn what no single column tells', () => {
    const random = createRandom(3)
    const rows = Array.from({ length: 400 }, () => Float32Array.of(random(), random(), random()))
    const labels = Uint8Array.from(rows, ([a = 0, b = 0]) => (a > 0.5 === b > 0.5 ? 1 : 0))
    const trees = growTrees(rows, labels, settings)
    const right = rows.filter((row, i) => sumTrees(trees, row) > 0 === (labels[i] === 1))
    expect(right.length).toBeGreaterThan(380)
    expect(growTrees(rows, labels, settings)).toEqual(trees)
  })
})

describe('a linear model', () => {
  it('tells features that speak for from those that speak against', () => {
    const examples = Array.from({ length: 300 }, (_, i) => ({
      features: Int32Array.of(1, i % 2 === 0 ? 77 : 99),
      isRight: i % 2 === 0,
    }))
    const weights = trainLinear(examples)
    expect(scoreLinear(weights, Int32Array.of(1, 77))).toBeGreaterThan(0.5)
    expect(scoreLinear(weights, Int32Array.of(1, 99))).toBeLessThan(-0.5)
  })
})

describe('weights in 8 bits', () => {
  it('are what they were, but for the smallest', () => {
    const dense = new Float32Array(40)
    dense.set([0.5, -0.25, 0.01], 9)
    const { lists, worth } = quantize(dense, 3, 0.02)
    expect([...lists.keys]).toEqual([3])
    expect([...lists.entryClasses]).toEqual([0, 1])
    expect([...lists.entryValues].map((value) => value * worth)).toEqual([
      expect.closeTo(0.5, 2),
      expect.closeTo(-0.25, 2),
    ])
  })
})
