import { describe, expect, it } from 'vitest'
import { chooseDates, type DateEvidence } from '../../src/extract/choose-dates.ts'

const place = (from: 'json-ld' | 'meta' | 'markup' | 'visible' | 'address', ...dates: readonly string[]) => ({
  from,
  dates,
})
const chosen = (published: DateEvidence['published'], more: Partial<DateEvidence> = {}) =>
  chooseDates({ published, modified: [], habits: {}, language: undefined, seenAt: undefined, ...more })

describe('the date of a report', () => {
  it('is the first place’s, as exactly as any place gives that day', () => {
    expect(chosen([place('json-ld', '2024-08-06'), place('meta', '2024-08-06T09:05:00+01:00')]).facts).toEqual({
      publishedAt: '2024-08-06T09:05:00+01:00',
      publishedPrecision: 'second',
      publishedFrom: 'meta',
    })
    expect(chosen([place('json-ld', '2024-08-06'), place('meta', '2024-08-07T09:05:00Z')]).facts.publishedAt).toBe(
      '2024-08-06',
    )
  })

  it('is the address’s where that is more than a month before: the report was published anew', () => {
    const published = [place('json-ld', '2024-08-06T10:00:00Z'), place('address', '2022-03-01')]
    expect(chosen(published).facts).toEqual({
      ...{ publishedAt: '2022-03-01', publishedPrecision: 'day', publishedFrom: 'address' },
    })
    expect(chosen([place('meta', '2024-08-06'), place('address', '2024-08-05')]).facts.publishedAt).toBe('2024-08-06')
    expect(chosen([place('meta', '2022-03-01'), place('address', '2024-08-05')]).facts.publishedAt).toBe('2022-03-01')
  })

  it('is never after the page was seen, and a notice says so', () => {
    const { facts, notices } = chosen([place('json-ld', '2024-09-06T10:00:00Z'), place('meta', '2024-08-06')], {
      seenAt: '2024-08-07T00:00:00Z',
    })
    expect(facts.publishedAt).toBe('2024-08-06')
    expect(notices.map(({ code }) => code)).toEqual(['extract.future-date'])
  })

  it('may be tomorrow where tomorrow has begun somewhere', () => {
    const seenAt = '2024-08-06T12:00:00Z'
    expect(chosen([place('meta', '2024-08-07')], { seenAt }).facts.publishedAt).toBe('2024-08-07')
    expect(chosen([place('meta', '2024-08-08')], { seenAt }).facts.publishedAt).toBeUndefined()
  })

  it('tells each impossible date once', () => {
    const { facts, notices } = chosen([place('json-ld', '2024-02-30', '2024-02-30'), place('meta', '2024-02-30')])
    expect(facts).toEqual({})
    expect(notices.map(({ message }) => message)).toEqual([
      'The page\'s date "2024-02-30" (json-ld) is no date; it was left out.',
      'The page\'s date "2024-02-30" (meta) is no date; it was left out.',
    ])
  })

  it.each(['0001-01-01T00:00:00Z', '0000-00-00 00:00:00', '1970-01-01T00:00:00Z', '0'])(
    'is not %s, which systems write for none',
    (written) => {
      expect(chosen([place('json-ld', written)])).toEqual({ facts: {}, notices: [] })
    },
  )

  it.each([
    ['2024-01-04T02:30:12Z', '3 January 2024 21:30', undefined, '2024-01-03T21:30:12-05:00'],
    ['2024-01-04T02:30:12Z', '2024-01-03T21:30:12-05:00', undefined, '2024-01-03T21:30:12-05:00'],
    ['2018-12-31T23:10:00Z', '2019-01-01', 'de', '2019-01-01T00:10:00+01:00'],
    ['2018-12-31T23:10:00Z', '2019-01-01', 'en', '2018-12-31T23:10:00Z'],
    ['2024-01-04T02:30:12Z', '3 January 2024 21:47', undefined, '2024-01-04T02:30:12Z'],
  ])('given as %s beside %s is told in the outlet’s time', (instant, other, language, value) => {
    const { publishedAt = '' } = chosen([place('meta', instant), place('visible', other)], { language }).facts
    expect(publishedAt).toBe(value)
    expect(Date.parse(publishedAt)).toBe(Date.parse(instant))
  })

  it.each([
    ['2024-11-04T23:00:00Z', 'de', '2024-11-05'],
    ['2024-06-04T22:00:00.000Z', 'pl', '2024-06-05'],
    ['2024-06-04T21:00:00+00:00', 'fi', '2024-06-05'],
    ['2024-06-04T23:00:00Z', 'de', '2024-06-04T23:00:00Z'],
    ['2024-11-04T23:00:00Z', 'en', '2024-11-04T23:00:00Z'],
    ['2024-08-06T00:00:00+02:00', 'de', '2024-08-06'],
  ])('given as %s on a page in %s is %s: a midnight is a day', (instant, language, value) => {
    expect(chosen([place('json-ld', instant)], { language }).facts.publishedAt).toBe(value)
  })
})
