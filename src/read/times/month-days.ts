import type { Span } from '../../core/span.ts'
import { formatDay, isRealDay } from './calendar.ts'
import { nearestDay } from './nearest.ts'
import { findOutlook } from './outlook.ts'
import { type FoundTime, group, readMatches, spanOf, type TimeContext, type TimeRule } from './time-rule.ts'
import { anyMonth, anyWeekday, gap, monthOf, weekdayNumber } from './time-words.ts'

const figure = '(?:[12]\\d|3[01]|0?[1-9])'
const day = `(?<day>${figure})(?:st|nd|rd|th)?`
const until = `(?:${gap}(?:to|and|until|or)${gap}|[ ]?[-–—][ ]?)`
const earlier = `(?:(?<earlier>${figure})(?:st|nd|rd|th)?${until})?`
const later = `(?:${until}(?<later>${figure})(?:st|nd|rd|th)?(?![\\d:]|${gap}${anyMonth}))?`
const weekday = `(?:(?<weekday>${anyWeekday}),?${gap})?(?:the${gap})?`
/** A year after them tells a day that there is not: one that there is was found as a whole. */
const noYear = `(?!,?${gap}\\d{4}(?!\\d|[.,]\\d))`
const ends = '(?![\\p{N}:%])(?![.,]\\d)'

const relativeYear = `(?:${gap}(?:of${gap})?(?<relative>last|this|next)${gap}year)?`
const dayFirst = new RegExp(
  `(?<![\\p{L}\\p{N}.,])${weekday}${earlier}${day}${gap}(?:of${gap})?(?<month>${anyMonth})(?![\\p{L}\\p{N}])${noYear}${relativeYear}`,
  'gu',
)
const monthFirst = new RegExp(
  `(?<![\\p{L}\\p{N}])${weekday}(?<month>${anyMonth})${gap}(?:the${gap})?${day}${later}${ends}(?![\\p{L}-])${noYear}${relativeYear}`,
  'gu',
)

const years: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

function monthDayValue({ doc, published }: TimeContext, match: RegExpExecArray, figures: string): string | undefined {
  const place = { month: monthOf(group(match, 'month')), day: Number(figures) }
  // 2000 was a leap year: 29 February is a day even when nothing tells its year.
  if (!isRealDay({ year: 2000, ...place })) return undefined
  if (!published) return `XXXX-${formatDay({ year: 2000, ...place }).slice(5)}`
  const step = years[group(match, 'relative')]
  if (step !== undefined) {
    const told = { year: published.year + step, ...place }
    return isRealDay(told) ? formatDay(told) : undefined
  }
  const weekday = weekdayNumber(group(match, 'weekday') || '?')
  const nearest = nearestDay({ ...place, ...(weekday > 0 && { weekday }) }, published, findOutlook(doc, spanOf(match)))
  return nearest && formatDay(nearest)
}

/** The expression, and before or after it the other end of "4-6 August" or "August 4 to 6". */
function toTimes(context: TimeContext, match: RegExpExecArray): readonly FoundTime[] {
  const [start, end] = spanOf(match)
  const [earlierDay, laterDay] = [group(match, 'earlier'), group(match, 'later')]
  const times: [Span, string][] = []
  if (earlierDay !== '') {
    const at = start + match[0].indexOf(earlierDay)
    const rest = match[0].slice(at - start + earlierDay.length)
    const skipped = rest.search(/(?<=[\s\-–—])\d/)
    times.push(
      [[start, at + earlierDay.length], earlierDay],
      [[at + earlierDay.length + skipped, end], group(match, 'day')],
    )
  } else if (laterDay !== '') {
    const at = start + match[0].lastIndexOf(laterDay)
    const head = match[0].slice(0, at - start).search(/(?:\s(?:to|and|until|or)\s{1,4}|\s?[-–—]\s?)$/)
    times.push([[start, start + head], group(match, 'day')], [[at, end], laterDay])
  } else times.push([[start, end], group(match, 'day')])
  return times.flatMap(([span, figures]): readonly FoundTime[] => {
    const value = monthDayValue(context, match, figures)
    return value === undefined ? [] : [{ span, value, type: 'date' }]
  })
}

/** A day and a month without a year: "4 August", "Monday, Aug. 5", "the 3rd of May last year", "4-6 August". */
export const findMonthDays: TimeRule = (context) => [
  ...readMatches(context.doc.text, dayFirst, (match) => toTimes(context, match)),
  ...readMatches(context.doc.text, monthFirst, (match) => toTimes(context, match)),
]
