import { monthOf } from '../core/month-names.ts'
import type { DatePrecision } from '../core/reading.ts'
import { offsetOf } from '../core/zone-names.ts'
import { type Clock, findClock } from './find-clock.ts'

/** A date as a page gives it, in ISO 8601; without a zone where the page names none. */
export interface PageDate {
  readonly kind: 'date'
  readonly value: string
  readonly precision: DatePrecision
}

/** `impossible`: written like a date, but there is no such day or hour. */
export type ParsedDate = PageDate | { readonly kind: 'impossible' } | undefined

export interface DateHabits {
  /** 08/06/2024 is the sixth of August. */
  readonly monthFirst?: boolean
  /** 06.08.24 is a date too. */
  readonly shortYears?: boolean
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const isoDay = String.raw`(\d{4})[-/](\d{1,2})[-/](\d{1,2})`
const isoClock = String.raw`(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,:]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?`
const iso = new RegExp(`^${isoDay}(?:[T\\s]+${isoClock})?(?!\\d)`, 'i')
const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/i

/** The date that a machine-readable field gives. */
export function parseDate(written: string, habits: DateHabits = {}): ParsedDate {
  const text = written.trim().slice(0, 120)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text)
  const match = iso.exec(text) ?? compact.exec(text)
  if (!match) return findDate(text, habits)
  const [, year, month, day, hour, minute, second, zone] = match
  const clock = { hour, minute, second, zone }
  // Midnight to the second is how systems write a day to which nobody gave a time.
  const isMidnight = hour !== undefined && Number(hour) + Number(minute) === 0 && Number(second ?? '1') === 0
  return dateOf({ year: Number(year), month: Number(month), day: Number(day) }, isMidnight ? {} : clock)
}

const named =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.|º|°|er|ª)?[\s/-]{1,2}(?:de\s|of\s|d['’])?(\p{L}{3,12})[.,]{0,2}[\s/-]\s?(?:de\s|del\s)?(\d{4})|(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?(?:\.|,)?\s(?:\d{1,2}:\d{2}(?::\d{2})?\s(?:[A-Z]{2,5}\s)?)?(\d{4})|(\d{4})\.?\s(\p{L}{3,12})\.?\s(\d{1,2}))(?![\p{L}\d])/gu
/** No named date is longer. */
const longestDate = 60
const numeric =
  /(?<![\d.])(?:(\d{4})([/.-])(\d{1,2})\2(\d{1,2})|(\d{1,2})([/.-])\s?(\d{1,2})\6\s?(\d{4})|(\d{4})[年년]\s?(\d{1,2})[月월]\s?(\d{1,2})[日일])(?!\d)/
const short = /(?<![\d.,:/-])(\d{1,2})([/.])(\d{1,2})\2(\d{2})(?![\d%€$]|[.,:/]\d)/

/** The first date in a line of printed words, with the time beside it. */
export function findDate(line: string, habits: DateHabits = {}): ParsedDate {
  return findDateAt(line, habits)?.date
}

/** The same, with the place where the date begins in the line; white space is folded before it is counted. */
export function findDateAt(
  line: string,
  habits: DateHabits = {},
): { readonly date: ParsedDate; readonly at: number; readonly end: number } | undefined {
  if (!mayHoldDate(line)) return undefined
  const text = line.slice(0, 1000).replace(/\s+/g, ' ').slice(0, 400)
  const yearAt = text.search(/\d{4}/)
  // `matchAll` builds a new pattern each time, which took four times as long as the search.
  named.lastIndex = yearAt < 0 ? text.length : Math.max(0, yearAt - longestDate)
  for (let match = named.exec(text); match; match = named.exec(text)) {
    const month = monthOf(match[2] ?? match[4] ?? match[8] ?? '')
    if (month === undefined) continue
    const day = { year: Number(match[3] ?? match[6] ?? match[7]), month, day: Number(match[1] ?? match[5] ?? match[9]) }
    return found(text, match, day)
  }
  const match = yearAt < 0 ? null : numeric.exec(text)
  if (match) {
    const [, year, , month, last, first, mark, second, tail, yearOf, monthOfYear, dayOf] = match
    if (year) return found(text, match, { year: Number(year), month: Number(month), day: Number(last) })
    if (yearOf) return found(text, match, { year: Number(yearOf), month: Number(monthOfYear), day: Number(dayOf) })
    return found(text, match, inOrder({ first, second, year: Number(tail), mark }, habits))
  }
  const brief = habits.shortYears ? short.exec(text) : null
  if (!brief) return undefined
  const [, first, mark, second, year] = brief
  return found(text, brief, inOrder({ first, second, year: 2000 + Number(year), mark }, habits))
}

/** Most lines hold none, which is quickly seen. */
export function mayHoldDate(line: string): boolean {
  return /\d{4}|\d[./]\s?\d{1,2}[./]\s?\d\d/.test(line.length > 1000 ? line.slice(0, 1000) : line)
}

function found(text: string, match: RegExpExecArray, day: Day): { date: ParsedDate; at: number; end: number } {
  const end = match.index + match[0].length
  const inner = /\d{1,2}:\d{2}/.test(match[0]) ? findClock(match[0], 0, 0) : undefined
  const date = dateOf(day, inner ?? findClock(text, match.index, end))
  // What stands beside a printed date need not be its hour.
  return { date: date?.kind === 'date' ? date : dateOf(day, {}), at: match.index, end }
}

interface Written {
  readonly first: string | undefined
  readonly second: string | undefined
  readonly year: number
  readonly mark: string | undefined
}

/** Day and month as the page's country orders them; what is no month is the day. */
function inOrder({ first, second, year, mark }: Written, { monthFirst = false }: DateHabits): Day {
  const [a, b] = [Number(first), Number(second)]
  const isMonthFirst = b > 12 || (monthFirst && mark === '/' && a <= 12)
  return { year, month: isMonthFirst ? a : b, day: isMonthFirst ? b : a }
}

function dateOf({ year, month, day }: Day, clock: Clock): ParsedDate {
  if (year < 1900 || year > 2200 || !isDay(year, month, day)) return { kind: 'impossible' }
  const on = `${year}-${two(month)}-${two(day)}`
  if (clock.hour === undefined || clock.minute === undefined) return { kind: 'date', value: on, precision: 'day' }
  const half = clock.half?.charAt(0).toLowerCase()
  const hour = half === undefined ? Number(clock.hour) : (Number(clock.hour) % 12) + (half === 'p' ? 12 : 0)
  const minute = Number(clock.minute)
  const second = Number(clock.second ?? '0')
  if (hour > 23 || minute > 59 || second > 59) return { kind: 'impossible' }
  const offset = clock.zone === undefined ? undefined : offsetOf(clock.zone)
  const value = `${on}T${two(hour)}:${two(minute)}:${two(second)}${offset ?? ''}`
  return { kind: 'date', value, precision: clock.second !== undefined && offset !== undefined ? 'second' : 'minute' }
}

function fromEpoch(text: string): ParsedDate {
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return { kind: 'date', value: at.toISOString().replace(/\.\d{3}Z/, 'Z'), precision: 'second' }
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const two = (number: number): string => String(number).padStart(2, '0')
