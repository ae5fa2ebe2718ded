import { describe, expect, it } from 'vitest'
import type { Evidence } from '../../src/core/ledger.ts'
import { findSaid } from '../../src/serve/passage.ts'
import { lamp } from './made-ledger.ts'

const [guard, , keeper] = lamp.evidence
const all: readonly Evidence[] = [
  ...lamp.evidence,
  ...(keeper
    ? [
        { ...keeper, speaker: 'Ona Brix' },
        { ...keeper, speaker: 'Mats Holm' },
      ]
    : []),
]

describe('what is said in a passage', () => {
  it.each([
    ['by one', guard, 'Coast Guard', 'asserts'],
    ['by several', keeper, 'Mats Holm; Ona Brix', 'denies'],
  ])('is told with every speaker: %s', (_, evidence, speaker, stance) => {
    expect(evidence && findSaid(all, evidence)).toEqual({ speaker, stance, certainty: 'certain' })
  })

  it('is nothing where no evidence stands', () => {
    expect(keeper && findSaid(all, { ...keeper, spans: [[0, 4]] })).toBeUndefined()
  })
})
