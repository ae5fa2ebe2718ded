import { describe, expect, it } from 'vitest'
import { formatLapse, formatMoment, formatTime, type TimeDetail } from '../../src/web/format-time.ts'

describe('times', () => {
  it.each<[string, TimeDetail, number, string]>([
    ['2024-09-24T12:05:00Z', 'minute', 2024, '24 Sep, 12:05'],
    ['2024-09-24T12:05:00Z', 'minute', 2026, '24 Sep 2024, 12:05'],
    ['2024-09-24T00:05:00+01:00', 'minute', 2024, '23 Sep, 23:05'],
    ['2024-09-24T12:05:00Z', 'day', 2024, '24 Sep'],
    ['2024-09-24T12:05:00Z', 'date', 2024, '24 Sep 2024'],
    ['2024-09-24T12:05:00Z', 'full', 2024, 'Tuesday 24 September 2024, 12:05'],
    ['2024-09-24', 'minute', 2024, '24 Sep'],
    ['2024-09-24', 'full', 2024, 'Tuesday 24 September 2024'],
    ['last week', 'minute', 2024, 'last week'],
  ])('%s as %s in %i', (at, detail, year, expected) => {
    expect(formatTime(at, detail, year)).toBe(expected)
  })

  it.each([
    ['2024-09-24T08:00:00Z', '2024-09-24T13:30:00Z', '5 h 30 min'],
    ['2024-09-24T08:00:00Z', '2024-09-24T08:20:00Z', '20 min'],
    ['2024-09-24T08:00:00Z', '2024-09-25T09:00:00Z', '25 h'],
    ['2024-09-24T08:00:00Z', '2024-09-28T08:00:00Z', '4 days'],
    ['2024-09-24T08:00:00Z', '2024-09-24T07:00:00Z', undefined],
  ])('from %s to %s', (from, to, expected) => {
    expect(formatLapse(from, to)).toBe(expected)
  })
})

describe('moments', () => {
  it.each([
    ['2024-08-07T12:00Z', '7 August 2024, 12:00 UTC', '7 Aug, 12:00'],
    ['2024-08-07T12:00:00+03:00', '7 August 2024, 09:00 UTC', '7 Aug, 09:00'],
    ['2024-08-07', '7 August 2024, 23:59 UTC', '7 Aug'],
    ['yesterday', 'yesterday', 'yesterday'],
  ])('%s is said as %s, or %s', (asOf, long, short) => {
    expect(formatMoment(asOf)).toBe(long)
    expect(formatMoment(asOf, 'short')).toBe(short)
  })

  it.each([
    ['2024-08-07', '7 Aug 2024'],
    ['2024-08-07T12:00:00Z', '7 Aug 2024, 12:00'],
  ])('says the year of a moment among those of other years: %s', (asOf, said) => {
    expect(formatMoment(asOf, 'short with year')).toBe(said)
  })
})
