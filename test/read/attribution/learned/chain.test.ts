import { describe, expect, it } from 'vitest'
import { bestSequences } from '../../../../src/read/attribution/learned/best-sequences.ts'
import { chainMarginals, logSumOf } from '../../../../src/read/attribution/learned/chain-marginals.ts'
import {
  type ChainScores,
  forbidBeginnings,
  forbidSteps,
  movesOf,
  scoreOf,
} from '../../../../src/read/attribution/learned/chain-scores.ts'
import { chainShape } from '../../../../src/read/attribution/learned/chain-shape.ts'
import { createRandom } from '../../../../train/shuffle.ts'

const shape = chainShape(['O', 'B-cue', 'I-cue'])
const length = 5

function randomScores(seed: number): ChainScores {
  const random = createRandom(seed)
  const nodes = Float64Array.from({ length: length * shape.size }, () => random() * 4 - 2)
  const steps = Float32Array.from({ length: 2 * shape.size * shape.size }, () => random() * 4 - 2)
  forbidBeginnings(nodes, shape)
  forbidSteps(steps, shape)
  return { length, nodes, sorts: Uint8Array.of(0, 1, 0, 1, 1), steps, moves: movesOf(steps) }
}

/** Every sequence that may be, with its score, best first. */
function allSequences(scores: ChainScores): readonly { readonly labels: readonly number[]; readonly score: number }[] {
  const all = Array.from({ length: shape.size ** length }, (_, code) =>
    Array.from({ length }, (_, i) => Math.floor(code / shape.size ** i) % shape.size),
  )
  return all
    .filter((labels) =>
      labels.every(
        (label, i) => shape.allowed[(i === 0 ? shape.size : (labels[i - 1] ?? 0)) * shape.size + label] === 1,
      ),
    )
    .map((labels) => ({ labels, score: scoreOf(scores, shape.size, Uint8Array.from(labels)) }))
    .sort((a, b) => b.score - a.score)
}

describe.each([1, 2, 3, 4, 5])('a chain with random scores, seed %i', (seed) => {
  const scores = randomScores(seed)
  const all = allSequences(scores)

  it('has the best sequences that a full search finds', () => {
    const best = bestSequences(scores, shape, 6)
    expect(best.map(({ labels }) => [...labels])).toEqual(all.slice(0, 6).map(({ labels }) => labels))
    for (const [i, { score }] of best.entries()) expect(score).toBeCloseTo(all[i]?.score ?? 0, 6)
  })

  it('has the sum and the probabilities of a full search', () => {
    const sum = all.reduce((before, { score }) => before + Math.exp(score), 0)
    const { logSum, nodes, steps } = chainMarginals(scores, shape)
    expect(logSum).toBeCloseTo(Math.log(sum), 6)
    expect(logSumOf(scores, shape)).toBeCloseTo(logSum, 9)
    const shareOf = (isSo: (labels: readonly number[]) => boolean): number =>
      all.filter(({ labels }) => isSo(labels)).reduce((before, { score }) => before + Math.exp(score), 0) / sum
    for (let i = 0; i < length; i += 1)
      for (let label = 0; label < shape.size; label += 1)
        expect(nodes[i * shape.size + label]).toBeCloseTo(
          shareOf((labels) => labels[i] === label),
          6,
        )
    expect(steps[(2 * shape.size + 1) * shape.size + 2]).toBeCloseTo(
      shareOf((labels) => labels[1] === 1 && labels[2] === 2),
      6,
    )
  })
})

it('never goes on with what did not begin', () => {
  const nodes = Float64Array.of(0, -5, 9, 0, -5, 9)
  forbidBeginnings(nodes, shape)
  const steps = new Float32Array(9)
  forbidSteps(steps, shape)
  const [best] = bestSequences({ length: 2, nodes, sorts: Uint8Array.of(0, 0), steps, moves: movesOf(steps) }, shape, 1)
  expect([...(best?.labels ?? [])]).toEqual([1, 2])
})
