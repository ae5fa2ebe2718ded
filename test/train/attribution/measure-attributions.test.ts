import { describe, expect, it } from 'vitest'
import { isInner, matchAttributions, type TokenAttribution } from '../../../train/attribution/match-attributions.ts'
import { type FoundAttribution, measureAttributions } from '../../../train/attribution/measure-attributions.ts'

/** An attribution by the tokens of its parts. */
const said = (source: readonly number[], cue: readonly number[], content: readonly number[]): TokenAttribution => ({
  source: Int32Array.from(source),
  cue: Int32Array.from(cue),
  content: Int32Array.from(content),
})
const found = (one: TokenAttribution, confidence: number): FoundAttribution => ({ ...one, confidence })

const mayor = said([0, 1], [2], [3, 4, 5, 6])
const union = said([10], [11], [12, 13])

describe('attributions found', () => {
  it('are right when they are the same', () => {
    const figures = measureAttributions([{ gold: [mayor, union], found: [found(mayor, 1), found(union, 1)] }])
    const whole = { precision: 1, recall: 1, f1: 1 }
    expect(figures).toEqual({ half: whole, source: whole, cue: whole, content: whole, calibrationError: 0 })
  })

  it('are about right when half of each part is shared', () => {
    const near = said([1], [2], [3, 4])
    const { half, source, cue, content } = measureAttributions([{ gold: [mayor], found: [found(near, 1)] }])
    expect([half.f1, source.f1, cue.f1, content.f1]).toEqual([1, 0, 1, 0])
    const less = said([1], [2], [3])
    expect(measureAttributions([{ gold: [mayor], found: [found(less, 1)] }]).half.f1).toBe(0)
  })

  it('are wrong when they name somebody where nobody is named', () => {
    const nobody = said([], [2], [3, 4, 5, 6])
    expect(measureAttributions([{ gold: [nobody], found: [found(mayor, 1)] }]).half.f1).toBe(0)
    expect(measureAttributions([{ gold: [nobody], found: [found(nobody, 1)] }]).half.f1).toBe(1)
  })

  it('count for precision, those that people marked for recall', () => {
    const { half } = measureAttributions([{ gold: [mayor, union], found: [found(mayor, 0.5)] }])
    expect(half).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3 })
  })

  it('are out of calibration as far as their confidence is from the share that is right', () => {
    const { calibrationError } = measureAttributions([{ gold: [mayor], found: [found(mayor, 0.6), found(union, 0.6)] }])
    expect(calibrationError).toBeCloseTo(0.1)
  })

  it('within the content of a longer one are left out, unless they are asked for', () => {
    const inner = said([3], [4], [5, 6])
    const article = { gold: [mayor], found: [found(mayor, 1), found(inner, 1)] }
    expect(isInner(inner, [mayor, inner])).toBe(true)
    expect(measureAttributions([article]).half.precision).toBe(1)
    expect(measureAttributions([article], { nestedToo: true }).half.precision).toBe(0.5)
  })
})

describe('pairs of gold and found', () => {
  it('take the most alike first, each once', () => {
    const worse = said([], [2], [3])
    expect([...matchAttributions([mayor], [worse, mayor])]).toEqual([[0, 1]])
    expect(matchAttributions([mayor, worse], [mayor]).size).toBe(1)
  })

  it('need cues that meet', () => {
    expect(matchAttributions([mayor], [said([0, 1], [7], [3, 4, 5, 6])]).size).toBe(0)
  })
})
