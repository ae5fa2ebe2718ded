import { describe, expect, it } from 'vitest'
import { toPrintedTime } from '../../src/export/printed-time.ts'

describe('a printed time', () => {
  it.each([
    ['2024-08-07T16:40:00+02:00', 'Wednesday 7 August 2024, 16:40 +02:00'],
    ['2024-08-07T16:40:12.345Z', 'Wednesday 7 August 2024, 16:40 UTC'],
    ['2024-08-07T16:40', 'Wednesday 7 August 2024, 16:40'],
    ['2024-02-29', 'Thursday 29 February 2024'],
    ['2023-02-29', '2023-02-29'],
    ['2023-13-01', '2023-13-01'],
    ['last week', 'last week'],
  ])('%s', (at, printed) => {
    expect(toPrintedTime(at)).toBe(printed)
  })

  it('is short where room is', () => {
    expect(toPrintedTime('2024-08-07T16:40:00+02:00', { short: true })).toBe('Wed 7 Aug 2024, 16:40 +02:00')
    expect(toPrintedTime('2024-08-07', { short: true, weekday: false })).toBe('7 Aug 2024')
  })
})
