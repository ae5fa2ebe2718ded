import { describe, expect, it } from 'vitest'
import { parseFeedDate } from '../../../src/acquire/feeds/parse-feed-date.ts'

describe('a date of a feed', () => {
  it.each([
    ['Tue, 06 Aug 2024 07:10:00 GMT', '2024-08-06T07:10:00Z', 'second'],
    ['Tue, 6 Aug 2024 07:10:00 +0200', '2024-08-06T07:10:00+02:00', 'second'],
    ['6 August 2024 07:10 EST', '2024-08-06T07:10:00-05:00', 'minute'],
    ['Tue, 06-Aug-24 07:10:00 UT', '2024-08-06T07:10:00Z', 'second'],
    ['Tuesday, 06 Aug 1999 07:10:00 GMT+01:00', '1999-08-06T07:10:00+01:00', 'second'],
    ['Tue Aug  6 07:10:00 2024', '2024-08-06T07:10:00', 'minute'],
    ['Tue Aug 6 07:10:00 PDT 2024', '2024-08-06T07:10:00-07:00', 'second'],
    ['August 6, 2024, 7:10 p.m.', '2024-08-06T19:10:00', 'minute'],
    ['2024-08-06', '2024-08-06', 'day'],
    ['2024-08-06T07:10:00.123+02:00', '2024-08-06T07:10:00+02:00', 'second'],
    ['2024-08-06 07:10:00', '2024-08-06T07:10:00', 'minute'],
    ['2024-08-06T07:10Z', '2024-08-06T07:10:00Z', 'minute'],
    ['20240806T071000Z', '2024-08-06T07:10:00Z', 'second'],
    ['20240806', '2024-08-06', 'day'],
    ['2024/08/06 07:10:00 EDT', '2024-08-06T07:10:00-04:00', 'second'],
    ['8/6/2024 7:10:00 PM', '2024-08-06T19:10:00', 'minute'],
    ['06.08.2024 07:10', '2024-08-06T07:10:00', 'minute'],
    ['31/12/2024', '2024-12-31', 'day'],
    ['1722928200', '2024-08-06T07:10:00Z', 'second'],
    ['mar., 06 août 2024 07:10:00 +0200', '2024-08-06T07:10:00+02:00', 'second'],
    ['Di, 06 Mai 2024 07:10:00 MESZ', '2024-05-06T07:10:00+02:00', 'second'],
    ['2024년 8월 6일 오후 7:10:00', '2024-08-06T19:10:00', 'minute'],
    ['2024年8月6日', '2024-08-06', 'day'],
    ['Tue, 31 Dec 2024 23:59:60 GMT', '2024-12-31T23:59:59Z', 'second'],
    ['\n Tue, 06 Aug 2024\n 07:10:00 Z ', '2024-08-06T07:10:00Z', 'second'],
  ])('%s', (written, value, precision) => {
    expect(parseFeedDate(written)).toEqual({ kind: 'date', value, precision })
  })

  it.each(['Thu, 32 Jul 2024 99:00:00 +9900', '2023-02-30', 'Tue, 06 Aug 2024 25:10:00 GMT'])(
    'cannot be: %s',
    (written) => {
      expect(parseFeedDate(written)).toEqual({ kind: 'impossible' })
    },
  )

  it.each(['', 'yesterday', '3/4/2024', '2024', '-1', 'May'])('is none, or not to be told: %s', (written) => {
    expect(parseFeedDate(written)).toBeUndefined()
  })
})
