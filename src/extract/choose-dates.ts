import type { ArticleFacts, DateOrigin, DatePrecision, Notice } from '../core/reading.ts'
import { inZoneOf, localMidnight } from './local-time.ts'
import { type DateHabits, type PageDate, parseDate } from './parse-date.ts'

/** Dates from one place, as written, best first. */
export interface DatePlace {
  readonly from: DateOrigin
  readonly dates: readonly string[]
}

export interface DateEvidence {
  /** The place that is most to be trusted first. */
  readonly published: readonly DatePlace[]
  readonly modified: readonly DatePlace[]
  readonly habits: DateHabits
  /** The page's language, as "de". */
  readonly language: string | undefined
  /** When the page was seen: an ISO 8601 instant. What is dated later is not believed. */
  readonly seenAt: string | undefined
}

interface FoundDate extends PageDate {
  readonly from: DateOrigin
}

export interface ChosenDates {
  readonly facts: Pick<ArticleFacts, 'publishedAt' | 'publishedPrecision' | 'publishedFrom' | 'modifiedAt'>
  readonly notices: readonly Notice[]
}

const rank: Readonly<Record<DatePrecision, number>> = { day: 0, minute: 1, second: 2 }
const hour = 3_600_000
const mostNotices = 5
/** What systems write where nobody gave a date. */
const unset = /^\s*(?:0000-00-00|-?0001-|1970-01-01(?:$|[T ]00:00)|0+\s*$|1\/1\/0001)/

/** When the report was published and changed: the first place that says so, or a later one that says the same day more exactly. */
export function chooseDates({ published, modified, habits, language, seenAt }: DateEvidence): ChosenDates {
  const notices: Notice[] = []
  const latest = seenAt === undefined ? Number.NaN : Date.parse(seenAt) + hour
  const note = (notice: Notice): void => {
    if (!notices.some(({ message }) => message === notice.message)) notices.push(notice)
  }
  const parse = ({ from, dates }: DatePlace): readonly FoundDate[] =>
    dates.flatMap((written) => {
      if (unset.test(written)) return []
      const date = parseDate(written, { ...habits, shortYears: from !== 'json-ld' && from !== 'meta' })
      if (date?.kind === 'date' && earliestOf(date.value) > latest) note(futureNotice(written, from, seenAt))
      else if (date?.kind === 'date') return [{ ...atMidnight(date, language), from }]
      else if (date?.kind === 'impossible' || from === 'json-ld') note(impossibleNotice(written, from))
      return []
    })
  const dates = published.flatMap(parse)
  const chosen = firstOf(inLocalTime(mostExact(dates), dates, language), dates)
  const changed = mostExact(modified.flatMap(parse))
  return {
    facts: {
      ...(chosen && { publishedAt: chosen.value, publishedPrecision: chosen.precision, publishedFrom: chosen.from }),
      ...(changed && changed.value !== chosen?.value && { modifiedAt: changed.value }),
    },
    notices: notices.slice(0, mostNotices),
  }
}

/** A report that is published anew gets a new date, but keeps its address. */
const anew = 30 * 24 * hour

function firstOf(chosen: FoundDate | undefined, dates: readonly FoundDate[]): FoundDate | undefined {
  const address = dates.find(({ from }) => from === 'address')
  return chosen && address && Date.parse(chosen.value) - Date.parse(address.value) > anew ? address : chosen
}

function atMidnight(date: PageDate, language: string | undefined): PageDate {
  const day = localMidnight(date.value, language)
  return day === undefined ? date : { kind: 'date', value: day, precision: 'day' }
}

function mostExact(dates: readonly FoundDate[]): FoundDate | undefined {
  const [first] = dates
  if (!first) return undefined
  const sameDay = dates.filter((date) => date.value.slice(0, 10) === first.value.slice(0, 10))
  return sameDay.reduce((best, date) => (rank[date.precision] > rank[best.precision] ? date : best), first)
}

/**
 * An instant given in UTC, in the outlet's own time where the page prints that too: the instant stays, its day may change.
 * Where only another day is printed, the time of the language's country must explain it.
 */
function inLocalTime(
  chosen: FoundDate | undefined,
  dates: readonly FoundDate[],
  language: string | undefined,
): FoundDate | undefined {
  if (!chosen || !isInUtc(chosen.value)) return chosen
  const printed = dates.flatMap((date) => localValue(chosen.value, date) ?? [])
  const local = inZoneOf(chosen.value, language)
  const isPrinted = dates.some(({ value }) => value === local?.slice(0, 10))
  const value = printed[0] ?? (isPrinted ? local : undefined)
  return value === undefined ? chosen : { ...chosen, value }
}

const isInUtc = (value: string): boolean => /T.*(?:Z|\+00:00)$/.test(value)

/** An instant as another date of the page has it: the same instant in another zone, or the same minutes some hours away. */
function localValue(instant: string, { value, precision }: FoundDate): string | undefined {
  if (precision === 'day' || isInUtc(value)) return undefined
  if (/[+-]\d\d:\d\d$/.test(value)) return Date.parse(value) === Date.parse(instant) ? value : undefined
  const apart = (Date.parse(`${value.slice(0, 16)}Z`) - Date.parse(`${instant.slice(0, 16)}Z`)) / hour
  if (!Number.isInteger(apart) || apart === 0 || apart < -11 || apart > 13) return undefined
  const offset = `${apart < 0 ? '-' : '+'}${String(Math.abs(apart)).padStart(2, '0')}:00`
  return `${value.slice(0, 16)}${instant.slice(16, 19)}${offset}`
}

/** The first moment at which it can have been that date somewhere. */
function earliestOf(value: string): number {
  if (value.length === 10) return Date.parse(`${value}T00:00:00+14:00`)
  return Date.parse(/(?:Z|[+-]\d\d:\d\d)$/.test(value) ? value : `${value}+14:00`)
}

function impossibleNotice(written: string, from: DateOrigin): Notice {
  return {
    code: 'extract.impossible-date',
    message: `The page's date "${written.slice(0, 80)}" (${from}) is no date; it was left out.`,
  }
}

function futureNotice(written: string, from: DateOrigin, seenAt = ''): Notice {
  return {
    code: 'extract.future-date',
    message: `The page's date "${written.slice(0, 80)}" (${from}) lies after ${seenAt}, when the page was seen; it was left out.`,
  }
}
