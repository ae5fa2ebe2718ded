import { describe, expect, it } from 'vitest'
import { publicationDay, zoneOfDateline } from '../../../src/read/times/dateline-day.ts'
import { findTimes } from '../../../src/read/times/index.ts'
import { zoneLines } from '../../../src/read/times/zones.ts'
import { tokenizeText } from '../../../src/text/index.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

describe('the zone of a dateline', () => {
  it.each([
    ['SEOUL (Meridian Wire) — The port is closed.', 'Asia/Seoul'],
    ['CAHUL, Moldova – The bridge is open.', 'Europe/Chisinau'],
    ['LONDON, Jan 2 (Reuters) - Stocks fell.', 'Europe/London'],
    ['NEW DELHI: Stocks fell.', 'Asia/Kolkata'],
    ['Seoul: the port is closed.', undefined],
    ['NEW YORK -- Stocks fell.', 'America/New_York'],
    ['Chișinău, Moldova — The bridge is open.', 'Europe/Chisinau'],
    ['SKARVOY (LNB) — The lamp is out.', undefined],
    ['Seoul said on Monday that the port – its largest – is closed.', undefined],
    ['The port is closed.', undefined],
  ])('"%s" is %s', (text, zone) => {
    expect(zoneOfDateline(text)).toBe(zone)
  })
})

describe('the day of publication', () => {
  it.each([
    ['SEOUL — The port is closed.', '2023-07-26T23:30:00Z', '2023-07-27'],
    ['WASHINGTON — The port is closed.', '2023-07-27T02:30:00Z', '2023-07-26'],
    ['The port is closed.', '2023-07-26T23:30:00Z', '2023-07-26'],
    ['SEOUL — The port is closed.', '2023-07-26', '2023-07-26'],
    ['SEOUL — The port is closed.', '2023-07-26T23:30:00', '2023-07-26'],
  ])('of "%s" at %s is %s', (text, publishedAt, day) => {
    const { year = 0, month = 0, day: date = 0 } = publicationDay(text, publishedAt) ?? {}
    expect(new Date(Date.UTC(year, month - 1, date)).toISOString().slice(0, 10)).toBe(day)
  })

  it('is what weekdays are counted from', () => {
    const doc = tokenizeText('SEOUL — The port was closed on Thursday.')
    expect(findTimes(doc, { publishedAt: '2023-07-26T23:30:00Z' })[0]?.value).toBe('2023-07-27')
  })
})

it('every zone of the list is one that dates can be written in', () => {
  const zones = zoneLines
    .trim()
    .split('\n')
    .map((line) => line.split('|')[0] ?? '')
  for (const timeZone of zones) expect(() => new Intl.DateTimeFormat('en', { timeZone })).not.toThrow()
  expect(new Set(zones).size).toBe(zones.length)
})

it('is looked for in time that grows with the length of what might be a dateline', () => {
  const from = process.cpuUsage()
  zoneOfDateline('A'.repeat(100_000))
  zoneOfDateline('Aa '.repeat(30_000))
  expect(cpuTimeSince(from)).toBeLessThan(500)
})
