import { describe, expect, it } from 'vitest'
import { findTimes } from '../../../src/read/times/index.ts'
import { tokenizeText } from '../../../src/text/index.ts'
import { cpuTimeSince } from '../../cpu-time.ts'

/** A Tuesday. */
const publishedAt = '2024-08-06T23:30:00-05:00'
const timesIn = (text: string, options: { publishedAt?: string } = { publishedAt }): readonly string[] =>
  findTimes(tokenizeText(text), options).map((time) => `${time.text}: ${time.value}`)

describe('times', () => {
  it.each<[string, ...string[]]>([
    // weekdays: back in reports, ahead where the clause looks ahead
    ['The ship left on Friday.', 'on Friday: 2024-08-02'],
    ['The ship left on Tuesday.', 'on Tuesday: 2024-08-06'],
    ['The ship will leave on Friday.', 'on Friday: 2024-08-09'],
    ['It will be opened on Thursday.', 'on Thursday: 2024-08-08'],
    ['It had been opened on Thursday.', 'on Thursday: 2024-08-01'],
    ['He said on Wednesday that she would sail on Sunday.', 'on Wednesday: 2024-07-31', 'on Sunday: 2024-08-11'],
    ['“We will not sell,” he said on Monday.', 'on Monday: 2024-08-05'],
    ['On Friday, the council will vote.', 'On Friday: 2024-08-09'],
    ['Talks are set for Thursday, and the deadline is Friday.', 'Thursday: 2024-08-08', 'Friday: 2024-08-09'],
    ['The trial begins on Wednesday.', 'on Wednesday: 2024-08-07'],
    ['She has waited since Friday.', 'Friday: 2024-08-02'],
    [
      'last Friday, next Friday, this Friday',
      'last Friday: 2024-08-02',
      'next Friday: 2024-08-09',
      'this Friday: 2024-08-09',
    ],
    ['It rained on Monday of last week.', 'on Monday of last week: 2024-07-29'],
    ['He died in Monday’s fire.', 'Monday: 2024-08-05'],
    ['The Sunday Times and Black Friday sold well.'],
    // parts of a day
    [
      'It burned on Monday evening and late on Sunday night.',
      'on Monday evening: 2024-08-05TEV',
      'on Sunday night: 2024-08-04TNI',
    ],
    ['They met on the morning of 4 August.', 'on the morning of 4 August: 2024-08-04TMO'],
    [
      'tonight, last night, yesterday morning',
      'tonight: 2024-08-06TNI',
      'last night: 2024-08-05TNI',
      'yesterday morning: 2024-08-05TMO',
    ],
    ['today, yesterday, tomorrow', 'today: 2024-08-06', 'yesterday: 2024-08-05', 'tomorrow: 2024-08-07'],
    // months
    ['Prices fell in April and rose in October.', 'in April: 2024-04', 'in October: 2023-10'],
    ['Prices will rise in October.', 'in October: 2024-10'],
    ['The hearing was held in early June.', 'in early June: 2024-06'],
    ['Theresa May resigned in May; the March on Rome was in March.', 'in May: 2024-05', 'in March: 2024-03'],
    ['It may rain; they march on. June Carter sang.'],
    [
      'last April, April last year, next April',
      'last April: 2024-04',
      'April last year: 2023-04',
      'next April: 2025-04',
    ],
    // days and months
    ['It fell on 4 August, not Aug. 3.', 'on 4 August: 2024-08-04', 'Aug. 3: 2024-08-03'],
    ['It fell on December 24.', 'on December 24: 2023-12-24'],
    ['It opens on December 24.', 'on December 24: 2024-12-24'],
    ['Between 4 and 6 August it rained.', '4: 2024-08-04', '6 August: 2024-08-06'],
    ['The fair of August 4-6 was shut.', 'August 4: 2024-08-04', '6: 2024-08-06'],
    // full dates
    [
      '4 August 2023; August 4, 2023; Tue, 6 Aug 2024; the 3rd of May 2021',
      '4 August 2023: 2023-08-04',
      'August 4, 2023: 2023-08-04',
      'Tue, 6 Aug 2024: 2024-08-06',
      'the 3rd of May 2021: 2021-05-03',
    ],
    ['In July 2023 it rained.', 'In July 2023: 2023-07'],
    ['30 February 2023 is no day.', 'February 2023: 2023-02'],
    ['It was on February 31.'],
    ['It will be on August 5, 2100.'],
    ['It was on February 29 last year.', 'last year: 2023'],
    ['It fell on Feb. 29, 2023.', '2023: 2023'],
    [
      '2023-07-26, 26/7/2023, 07/26/2023, 5.6.2023',
      '2023-07-26: 2023-07-26',
      '26/7/2023: 2023-07-26',
      '07/26/2023: 2023-07-26',
      '5.6.2023: 2023-06-05',
    ],
    ['05/06/2023 has two readings.'],
    // years and longer
    ['In 2019, since 2011, the 2024 vote (1987)', 'In 2019: 2019', '2011: 2011', '2024: 2024', '1987: 1987'],
    ['About 2000 people paid $2019 for flight 1999.'],
    ['From 2014-2016 it stood.', '2014: 2014', '2016: 2016'],
    [
      'in the 1990s, the ’80s, the 19th century, in his 60s',
      'in the 1990s: 199',
      'the ’80s: 198',
      'the 19th century: 18',
    ],
    ['the first quarter of 2024, in Q3 2023', 'the first quarter of 2024: 2024-Q1', 'in Q3 2023: 2023-Q3'],
    [
      'last summer, in the summer of 2022, this winter',
      'last summer: 2023-SU',
      'in the summer of 2022: 2022-SU',
      'this winter: 2024-WI',
    ],
    [
      'last week, next month, earlier this year, last decade',
      'last week: 2024-W31',
      'next month: 2024-09',
      'earlier this year: 2024',
      'last decade: 201',
    ],
    // counted from a day
    [
      'three weeks ago, two days ago, a decade ago',
      'three weeks ago: 2024-W29',
      'two days ago: 2024-08-04',
      'a decade ago: 2014',
    ],
    ['It sank on 1 July. Two days later they swam.', 'on 1 July: 2024-07-01', 'Two days later: 2024-07-03'],
    // lengths and what comes again
    ['a two-week truce, three days, half an hour', 'two-week: P2W', 'three days: P3D', 'half an hour: PT30M'],
    ['A 45-year-old came a second time, at $5 a month.'],
    [
      'every Monday, on Sundays, annually, twice a week',
      'every Monday: XXXX-WXX-1',
      'on Sundays: XXXX-WXX-7',
      'annually: P1Y',
      'twice a week: P1W',
    ],
    ['the 70th anniversary', '70th anniversary: P70Y'],
  ])('in %j', (text, ...expected) => {
    expect(timesIn(text)).toEqual(expected)
  })

  it('without a day of publication keep only what the words tell', () => {
    expect(timesIn('On Monday in April 2020, in May, on 3 June; last year, two days ago and 1999.', {})).toEqual([
      'in April 2020: 2020-04',
      'in May: XXXX-05',
      'on 3 June: XXXX-06-03',
      '1999: 1999',
    ])
  })

  it('take no date of publication that is none', () => {
    expect(timesIn('yesterday', { publishedAt: '2024-02-31' })).toEqual([])
  })

  it.each(['In April, ', 'on Monday ', '12 May ', 'the\n\n', '1,', 'a ', 'last ', '4-'])(
    'take time that grows with the text: %j',
    (unit) => {
      const doc = tokenizeText(unit.repeat(Math.ceil(100_000 / unit.length)))
      const before = process.cpuUsage()
      expect(findTimes(doc, { publishedAt })).toBeInstanceOf(Array)
      expect(cpuTimeSince(before)).toBeLessThan(5000)
    },
  )
})
