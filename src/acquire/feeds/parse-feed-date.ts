import { monthOf } from '../../core/month-names.ts'
import type { DatePrecision } from '../../core/reading.ts'
import { offsetOf } from '../../core/zone-names.ts'

/** A date as a feed gives it, in ISO 8601; without a zone where the feed names none that is known. */
export interface FeedDate {
  readonly kind: 'date'
  readonly value: string
  readonly precision: DatePrecision
}

/** `impossible`: written like a date, but there is no such day or hour. */
export type ParsedFeedDate = FeedDate | { readonly kind: 'impossible' } | undefined

interface Clock {
  readonly hour: number
  readonly minute: number
  readonly second: number | undefined
  readonly zone: string | undefined
  readonly isTwelveHours: boolean
}

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

/**
 * The date that a feed gives, in whatever form: RFC 822 with its many mistakes, ISO 8601, asctime, seconds since 1970,
 * month names of European languages, Korean and Chinese days. 3/4/2024 is left out, unless AM or PM shows it American.
 */
export function parseFeedDate(written: string): ParsedFeedDate {
  const text = written.slice(0, 160).replace(/\s+/g, ' ').trim().slice(0, 100)
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?)?(Z|[+-]\d{2}:?\d{2})?$/.exec(text)
  const spread = compact
    ? `${compact[1]}-${compact[2]}-${compact[3]}${compact[4] ? `T${compact[4]}:${compact[5]}:${compact[6] ?? '00'}` : ''}${compact[7] ?? ''}`
    : text
  const found = findClock(spread)
  const day = findDay(found.rest, found.clock?.isTwelveHours ?? false)
  return day && dateOf(day, found.clock)
}

const clockPattern =
  /(오전|오후|上午|下午)?\s?(?<![\d:.])(\d{1,2})(?::|h)(\d{2})(?!\d)(?::(\d{2})(?!\d))?(?:[.,]\d{1,9})?\s?(?:([ap])\.?m\b\.?)?/i
const zonePattern = /^\s?\(?(?:(?:GMT|UTC?|Z)?\s?([+-])(\d{1,2})(?::?(\d{2}))?(?!\d)|([A-Za-z]{1,5})\b)/

function findClock(text: string): { readonly clock?: Clock; readonly rest: string } {
  const match = clockPattern.exec(text)
  if (!match) return { rest: text }
  const end = match.index + match[0].length
  const zone = zonePattern.exec(text.slice(end))
  const [, sign, hours, minutes, name] = zone ?? []
  const isName = name !== undefined && (monthOf(name) === undefined || offsetOf(name) !== undefined)
  const half = match[5]?.toLowerCase() ?? halfOf(match[1])
  const hour = Number(match[2])
  return {
    clock: {
      hour: half === undefined ? hour : (hour % 12) + (half === 'p' ? 12 : 0),
      minute: Number(match[3]),
      second: match[4] === undefined ? undefined : Number(match[4]),
      zone:
        sign === undefined
          ? isName
            ? nameOfZone(name)
            : undefined
          : `${sign}${hours?.padStart(2, '0')}:${minutes ?? '00'}`,
      isTwelveHours: match[5] !== undefined,
    },
    rest: `${text.slice(0, match.index)} ${text.slice(end + (sign !== undefined || isName ? (zone?.[0].length ?? 0) : 0))}`,
  }
}

function halfOf(word: string | undefined): 'a' | 'p' | undefined {
  if (word === '오전' || word === '上午') return 'a'
  return word === '오후' || word === '下午' ? 'p' : undefined
}

const nameOfZone = (name: string): string => (name.toUpperCase() === 'UT' ? 'UTC' : name)

function findDay(text: string, isAmerican: boolean): Day | undefined {
  const eastern = /(\d{4})\s?[년年]\s?(\d{1,2})\s?[월月]\s?(\d{1,2})\s?[일日]/.exec(text)
  if (eastern) return { year: Number(eastern[1]), month: Number(eastern[2]), day: Number(eastern[3]) }
  const yearFirst = /(?<!\d)(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(text)
  if (yearFirst) return { year: Number(yearFirst[1]), month: Number(yearFirst[3]), day: Number(yearFirst[4]) }
  return findNamed(text) ?? findNumeric(text, isAmerican)
}

/** A month's name and two numbers. The last name is the month: "mar." is also a Tuesday. */
function findNamed(text: string): Day | undefined {
  const month = text
    .match(/\p{L}{3,15}/gu)
    ?.map(monthOf)
    .findLast((number) => number !== undefined)
  if (month === undefined) return undefined
  const [first, second] = text.match(/\d{1,4}/g) ?? []
  if (first === undefined || second === undefined) return undefined
  return first.length > 2
    ? { year: yearOf(first), month, day: Number(second) }
    : { year: yearOf(second), month, day: Number(first) }
}

function findNumeric(text: string, isAmerican: boolean): Day | undefined {
  const match = /(?<![\d/.-])(\d{1,2})([/.-])(\d{1,2})\2(\d{4}|\d{2})(?!\d)/.exec(text)
  if (!match) return undefined
  const [first, second, year] = [Number(match[1]), Number(match[3]), yearOf(match[4] ?? '')]
  const isMonthFirst = second > 12 || (isAmerican && first <= 12)
  // The fourth of March in London, the third of April in New York.
  if (match[2] === '/' && !isAmerican && first <= 12 && second <= 12 && first !== second) return undefined
  return isMonthFirst ? { year, month: first, day: second } : { year, month: second, day: first }
}

function yearOf(digits: string): number {
  const year = Number(digits)
  return digits.length > 2 ? year : year + (year < 70 ? 2000 : 1900)
}

function dateOf({ year, month, day }: Day, clock: Clock | undefined): ParsedFeedDate {
  if (year < 1900 || year > 2200 || !isDay(year, month, day)) return { kind: 'impossible' }
  const on = `${year}-${two(month)}-${two(day)}`
  if (!clock) return { kind: 'date', value: on, precision: 'day' }
  // A leap second.
  const second = clock.second === 60 ? 59 : clock.second
  if (clock.hour > 23 || clock.minute > 59 || (second ?? 0) > 59) return { kind: 'impossible' }
  const offset = clock.zone === undefined ? undefined : offsetOf(clock.zone)
  const value = `${on}T${two(clock.hour)}:${two(clock.minute)}:${two(second ?? 0)}${offset ?? ''}`
  return { kind: 'date', value, precision: second !== undefined && offset !== undefined ? 'second' : 'minute' }
}

function fromEpoch(text: string): FeedDate {
  const at = new Date(Number(text) * (text.length === 10 ? 1000 : 1))
  return { kind: 'date', value: at.toISOString().replace(/\.\d{3}Z$/, 'Z'), precision: 'second' }
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const two = (number: number): string => String(number).padStart(2, '0')
