import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createParserState, isFinal, makeMove, possibleMoves, shift } from '../../src/text/grammar/arc-hybrid.ts'
import { moveCosts } from '../../train/arc-hybrid-oracle.ts'

/** Parses by the cheapest move; of equals the first. */
function followOracle(heads: readonly number[]): readonly number[] {
  const gold = Int32Array.from([-9, ...heads, -9])
  const state = createParserState(heads.length)
  while (!isFinal(state)) {
    const moves = possibleMoves(state)
    const costs = moveCosts(state, gold)
    const cheapest = ([0, 1, 2] as const)
      .filter((move) => (moves & (1 << move)) !== 0)
      .reduce((best, move) => (costs[move] < costs[best] ? move : best))
    makeMove(state, cheapest, 0)
  }
  return [...state.heads.slice(1, heads.length + 1)]
}

describe('the dynamic oracle', () => {
  it.each([[[2, 0, 2, 5, 3]], [[0]], [[2, 3, 0, 3]], [[0, 1, 2, 3]]])('leads to the tree %j', (heads) => {
    expect(followOracle(heads)).toEqual(heads)
  })

  it('leads back to every tree that the system itself can build', () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(2), { minLength: 1, maxLength: 60 }),
        fc.integer({ min: 1, max: 14 }),
        (choices, size) => {
          const state = createParserState(size)
          for (let i = 0; !isFinal(state); i += 1) {
            const possible = ([0, 1, 2] as const).filter((move) => (possibleMoves(state) & (1 << move)) !== 0)
            makeMove(state, possible[(choices[i % choices.length] ?? 0) % possible.length] ?? shift, 0)
          }
          const built = [...state.heads.slice(1, size + 1)]
          expect(followOracle(built)).toEqual(built)
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })
})
