import { describe, expect, it } from 'vitest'
import { nextRevisit, nextTry, parseRevisits, usualRevisits } from '../../../src/pipeline/watch/next-visit.ts'

const named = '2026-03-01T12:00:00.000Z'

describe('when a page is looked at again', () => {
  it.each([
    ['2026-03-01T12:05:00.000Z', '2026-03-01T13:00:00.000Z'],
    ['2026-03-01T13:00:00.000Z', '2026-03-01T15:00:00.000Z'],
    ['2026-03-02T11:00:00.000Z', '2026-03-02T12:00:00.000Z'],
    ['2026-03-12T00:00:00.000Z', '2026-03-31T12:00:00.000Z'],
  ])('visited at %s: again at %s', (now, next) => {
    expect(nextRevisit(named, now, usualRevisits)).toBe(next)
  })

  it('is left alone once it is old, or where nobody wants revisits', () => {
    expect(nextRevisit(named, '2026-04-01T00:00:00.000Z', usualRevisits)).toBeUndefined()
    expect(nextRevisit(named, named, [])).toBeUndefined()
  })

  it('is tried again after failures, ever later, and given up in the end', () => {
    const tries = [1, 2, 3, 6, 7].map((failures) => nextTry(named, failures))
    expect(tries).toEqual([
      '2026-03-01T12:10:00.000Z',
      '2026-03-01T12:30:00.000Z',
      '2026-03-01T13:30:00.000Z',
      '2026-03-02T12:00:00.000Z',
      '2026-03-02T12:00:00.000Z',
    ])
    expect(nextTry(named, 8)).toBeUndefined()
    expect(nextTry(named, 1, 3600)).toBe('2026-03-01T13:00:00.000Z')
  })
})

describe('ages as a person writes them', () => {
  it('are sorted seconds', () => {
    expect(parseRevisits('1d, 30m,2h')).toEqual([1800, 7200, 86_400])
    expect(parseRevisits('never')).toEqual([])
  })

  it.each(['', '1', '1w', '1h,,2h', '-1h', '0h', '1h;2h'])('are asked for in words after %j', (text) => {
    expect(() => parseRevisits(text)).toThrow('Expected --revisit with ages such as 1h,1d,10d')
  })
})
