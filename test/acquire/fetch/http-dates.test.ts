import { describe, expect, it } from 'vitest'
import { toHeaders } from '../../../src/acquire/fetch/headers.ts'
import { cacheSeconds, parseHttpDate, retryAfterSeconds } from '../../../src/acquire/fetch/http-dates.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

const now = Date.parse('2026-03-01T12:00:00Z')
const headers = (fields: Readonly<Record<string, string>>) => toHeaders(Object.entries(fields))

it.each([
  ['Sun, 06 Nov 1994 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['Sunday, 06-Nov-94 08:49:37 GMT', '1994-11-06T08:49:37.000Z'],
  ['Sun Nov  6 08:49:37 1994', '1994-11-06T08:49:37.000Z'],
  ['Sun, 06 Nov 1994 08:49:37 +0100', '1994-11-06T07:49:37.000Z'],
  ['0', undefined],
  ['tomorrow', undefined],
  ['Sun, 06 Nov 1994 08:49:37', undefined],
  [`Sun, ${'9'.repeat(100_000)} GMT`, undefined],
])('parseHttpDate reads %s', (text, instant) => {
  const at = parseHttpDate(text)
  expect(at === undefined ? undefined : new Date(at).toISOString()).toBe(instant)
})

it.each([
  ['120', 120],
  ['Sun, 01 Mar 2026 12:01:30 GMT', 90],
  ['Sun, 01 Mar 2026 11:00:00 GMT', 0],
  ['-5', undefined],
  ['soon', undefined],
  ['9999999999999', 86_400],
  ['86401', 86_400],
  ['9'.repeat(400), 86_400],
  ['000000000000120', 120],
  ['Sun, 01 Mar 2099 12:01:30 GMT', 86_400],
])('retryAfterSeconds reads %s', (value, seconds) => {
  expect(retryAfterSeconds(headers({ 'Retry-After': value }), now)).toBe(seconds)
})

describe('cacheSeconds', () => {
  it.each<[Readonly<Record<string, string>>, number | undefined]>([
    [{}, undefined],
    [{ 'cache-control': 'public, max-age=600' }, 600],
    [{ 'cache-control': 'max-age="600"', age: '200' }, 400],
    [{ 'cache-control': 'max-age=600', age: '900' }, 0],
    [{ 'cache-control': 'max-age=600', expires: '0' }, 600],
    [{ 'cache-control': 's-maxage=600' }, undefined],
    [{ 'cache-control': 'no-store, max-age=600' }, 0],
    [{ 'cache-control': 'No-Cache="set-cookie"' }, 0],
    [{ expires: 'Sun, 01 Mar 2026 12:10:00 GMT' }, 600],
    [{ expires: 'Sun, 01 Mar 2026 15:10:00 GMT', date: 'Sun, 01 Mar 2026 15:00:00 GMT' }, 600],
    [{ expires: '-1' }, 0],
    [{ 'cache-control': 'max-age=soon' }, undefined],
  ])('of %j is %j', (fields, seconds) => {
    expect(cacheSeconds(headers(fields), now)).toBe(seconds)
  })

  it('is quick on 100 kB of its worst', () => {
    const start = process.cpuUsage()
    for (const value of ['no-'.repeat(33_000), ' '.repeat(100_000), 'max-age='.repeat(12_000)])
      cacheSeconds(headers({ 'cache-control': value, expires: value, age: value }), now)
    expect(cpuTimeSince(start)).toBeLessThan(500)
  })
})
