import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { parseInstant, toInstant } from '../../src/core/instant.ts'

describe.each(['UTC', 'America/New_York', 'Asia/Kathmandu'])('an instant on a machine in %s', (zone) => {
  const before = process.env['TZ']
  beforeEach(() => {
    process.env['TZ'] = zone
  })
  afterEach(() => {
    process.env['TZ'] = before
  })

  it.each([
    ['2026-03-02T08:00:00Z', '2026-03-02T08:00:00.000Z', 'zoned'],
    ['2026-03-02T08:00:00+01:00', '2026-03-02T07:00:00.000Z', 'zoned'],
    ['2026-03-02T08:00-0330', '2026-03-02T11:30:00.000Z', 'zoned'],
    ['2026-03-02T08:00', '2026-03-02T08:00:00.000Z', 'unzoned'],
    ['2026-03-02T08:00:00.5', '2026-03-02T08:00:00.500Z', 'unzoned'],
    ['2026-03-02T08:00+14:00', '2026-03-01T18:00:00.000Z', 'zoned'],
    ['2026-03-02', '2026-03-02T00:00:00.000Z', 'day'],
  ])('written %s is %s', (text, at, form) => {
    expect(parseInstant(text)).toEqual({ at, form })
    expect(toInstant(text)).toBe(at)
  })

  it.each([
    '',
    'yesterday',
    '2026',
    '2026-13-02',
    '2026-02-30',
    '2026-02-30T08:00Z',
    '2026-03-02T24:00Z',
    '2026-03-02T08:00+99:00',
    '2026-03-02T08:00+14:30',
    '2026-03-02T08:00-98:77',
    '0000-01-01',
    '0999-12-31',
    '1000-01-01T00:00+01:00',
    '9999-12-31T23:59:59-13:59',
    '2 March 2026',
    '2026-03-02T08:00:00ZZ',
  ])('is none when written %j', (text) => {
    expect(parseInstant(text)).toBeUndefined()
  })
})

it('of nothing is nothing', () => {
  expect(toInstant(undefined)).toBeUndefined()
})
