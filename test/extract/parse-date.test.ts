import { describe, expect, it } from 'vitest'
import { findDate, parseDate } from '../../src/extract/parse-date.ts'
import { cpuTimeSince } from '../cpu-time.ts'

describe('parseDate', () => {
  it.each([
    ['2024-08-06T07:10:00+03:00', '2024-08-06T07:10:00+03:00', 'second'],
    ['2024-08-06T07:10:00.123Z', '2024-08-06T07:10:00Z', 'second'],
    ['2024-08-06 07:10:00 +0300', '2024-08-06T07:10:00+03:00', 'second'],
    ['2024-08-06T07:10+03:00', '2024-08-06T07:10:00+03:00', 'minute'],
    ['2024-08-06T07:10:11', '2024-08-06T07:10:11', 'minute'],
    ['2024-08-06', '2024-08-06', 'day'],
    ['20240806', '2024-08-06', 'day'],
    ['Tue, 06 Aug 2024 09:05:00 GMT', '2024-08-06T09:05:00Z', 'second'],
    ['1722927900', '2024-08-06T07:05:00Z', 'second'],
    ['2024-08-06T07:10:00:123Z', '2024-08-06T07:10:00Z', 'second'],
    ['2024/08/06 07:10:00', '2024-08-06T07:10:00', 'minute'],
    ['2024-08-06T00:00:00Z', '2024-08-06', 'day'],
    ['2024-08-06T00:00Z', '2024-08-06T00:00:00Z', 'minute'],
  ])('reads %s', (written, value, precision) => {
    expect(parseDate(written)).toEqual({ kind: 'date', value, precision })
  })

  it.each(['2024-02-30', '0000-00-00T00:00:00Z', '2023-02-29', '2024-13-01', '2024-08-06T25:61', '31 April 2024'])(
    'finds %s impossible',
    (written) => expect(parseDate(written)).toEqual({ kind: 'impossible' }),
  )

  it.each(['Thursteenth of Octember, 25:61', 'yesterday', '', 'some days ago'])('finds no date in "%s"', (written) =>
    expect(parseDate(written)).toBeUndefined(),
  )
})

describe('findDate', () => {
  it.each([
    ['By Ana Ruiz — Tuesday 6 August 2024, 09:05 BST', '2024-08-06T09:05:00+01:00'],
    ['Posted: Aug 6, 2024 at 9:05 p.m. EDT', '2024-08-06T21:05:00-04:00'],
    ['09:05, 6 August 2024', '2024-08-06T09:05:00'],
    ['6th of August 2024', '2024-08-06'],
    ['6. August 2024, 9:05 Uhr', '2024-08-06T09:05:00'],
    ['6 août 2024 à 9h05', '2024-08-06T09:05:00'],
    ['06.08.2024', '2024-08-06'],
    ['18/09/2024 14:00', '2024-09-18T14:00:00'],
    ['12 noon on September 1, 2024', '2024-09-01'],
    ['Thu Aug 06 2020 09:05:00 GMT+0200', '2020-08-06T09:05:00+02:00'],
    ['Thu Aug 06 09:05:00 CEST 2020', '2020-08-06T09:05:00+02:00'],
    ['26 Mai, 2008', '2008-05-26'],
    ['02-Nov-2022', '2022-11-02'],
    ['6 de agosto de 2024', '2024-08-06'],
    ['6 agosto 2024 alle 9.05', '2024-08-06T09:05:00'],
    ['6 augustus 2024 om 09:05', '2024-08-06T09:05:00'],
    ['6 sierpnia 2024, 9:05', '2024-08-06T09:05:00'],
    ['6. srpna 2024', '2024-08-06'],
    ['6. august 2024 kl. 9.05', '2024-08-06T09:05:00'],
    ['6 augusti 2024', '2024-08-06'],
    ['6. elokuuta 2024', '2024-08-06'],
    ['2024. augusztus 6., 9:05', '2024-08-06T09:05:00'],
    ['6 Ağustos 2024', '2024-08-06'],
    ['6 KASIM 2024', '2024-11-06'],
    ['6 августа 2024, 09:05', '2024-08-06T09:05:00'],
    ['6 серпня 2024', '2024-08-06'],
    ['6 Αυγούστου 2024', '2024-08-06'],
    ['6 august 2024', '2024-08-06'],
    ['2024年8月6日 09:05', '2024-08-06T09:05:00'],
    ['2024년 8월 6일', '2024-08-06'],
    ['2024-08-06 – 09:05 Uhr', '2024-08-06T09:05:00'],
    ['Written: 2023-11-07 15:03:30', '2023-11-07T15:03:30'],
  ])('finds the date in "%s"', (line, value) => {
    expect(findDate(line)).toMatchObject({ kind: 'date', value })
  })

  it('reads 08/06/2024 as the page’s country does', () => {
    expect(findDate('08/06/2024', { monthFirst: true })).toMatchObject({ value: '2024-08-06' })
    expect(findDate('08/06/2024')).toMatchObject({ value: '2024-06-08' })
  })

  it('reads years of two figures where they are looked for', () => {
    expect(findDate('Kultur, 2.11.22')).toBeUndefined()
    expect(findDate('Kultur, 2.11.22', { shortYears: true })).toMatchObject({ value: '2022-11-02' })
    expect(findDate('Version 1.2.34.5', { shortYears: true })).toBeUndefined()
  })

  it.each(['1 '.repeat(50_000), 'May '.repeat(30_000), '12:'.repeat(40_000), '1.1.'.repeat(30_000)])(
    'takes no time over the worst line (%#)',
    (line) => {
      const start = process.cpuUsage()
      findDate(line)
      parseDate(line)
      expect(cpuTimeSince(start)).toBeLessThan(200)
    },
  )
})
