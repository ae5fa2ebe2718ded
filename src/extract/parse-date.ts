import { monthOf } from '../core/month-names.ts'
import type { DatePrecision } from '../core/reading.ts'
import { offsetOf } from '../core/zone-names.ts'

/** A date as a page gives it, in ISO 8601; without a zone where the page names none. */
export interface PageDate {
  readonly kind: 'date'
  readonly value: string
  readonly precision: DatePrecision
}

/** `impossible`: written like a date, but there is no such day or hour. */
export type ParsedDate = PageDate | { readonly kind: 'impossible' } | undefined

interface Day {
  readonly year: number
  readonly month: number
  readonly day: number
}

const iso =
  /^(\d{4})-(\d{1,2})-(\d{1,2})(?:[T\s]+(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d{1,9})?)?\s?(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2})?)?/i

/** The date that a machine-readable field gives. `monthFirst` reads 08/06/2024 as the sixth of August. */
export function parseDate(written: string, monthFirst = false): ParsedDate {
  const text = written.trim().slice(0, 120)
  const match = iso.exec(text)
  if (match) {
    const [, year, month, day, hour, minute, second, zone] = match
    return dateOf({ year: Number(year), month: Number(month), day: Number(day) }, { hour, minute, second, zone })
  }
  if (/^\d{10}(?:\d{3})?$/.test(text)) return fromEpoch(text)
  const compact = /^(\d{4})(\d{2})(\d{2})(?:T?(\d{2}):?(\d{2}):?(\d{2})?(Z|[+-]\d{2}:?\d{2})?)?$/.exec(text)
  if (compact) {
    const [, year, month, day, hour, minute, second, zone] = compact
    return dateOf({ year: Number(year), month: Number(month), day: Number(day) }, { hour, minute, second, zone })
  }
  return findDate(text, monthFirst)
}

const named =
  /(\d{1,2})(?:st|nd|rd|th|\.|º|er)?\s(?:de\s|of\s)?(\p{L}{3,12})\.?,?\s(?:de\s)?(\d{4})|(\p{L}{3,12})\.?\s(\d{1,2})(?:st|nd|rd|th)?,?\s(\d{4})/gu
const numeric = /(?<!\d)(?:(\d{4})([/.])(\d{1,2})\2(\d{1,2})|(\d{1,2})([/.-])(\d{1,2})\6(\d{4}))(?!\d)/

/** The first date in a line of printed words, with the time beside it. */
export function findDate(line: string, monthFirst = false): ParsedDate {
  const text = line.replace(/\s+/g, ' ').slice(0, 400)
  for (const match of text.matchAll(named)) {
    const month = monthOf(match[2] ?? match[4] ?? '')
    if (month === undefined) continue
    const day = { year: Number(match[3] ?? match[6]), month, day: Number(match[1] ?? match[5]) }
    return dateOf(day, findClock(text, match.index, match.index + match[0].length))
  }
  const match = numeric.exec(text)
  if (!match) return undefined
  const clock = findClock(text, match.index, match.index + match[0].length)
  if (match[1]) return dateOf({ year: Number(match[1]), month: Number(match[3]), day: Number(match[4]) }, clock)
  const [first, second, year] = [Number(match[5]), Number(match[7]), Number(match[8])]
  const isMonthFirst = second > 12 || (monthFirst && match[6] === '/' && first <= 12)
  return dateOf({ year, month: isMonthFirst ? first : second, day: isMonthFirst ? second : first }, clock)
}

interface Clock {
  readonly hour?: string | undefined
  readonly minute?: string | undefined
  readonly second?: string | undefined
  readonly zone?: string | undefined
  readonly half?: string | undefined
}

const clockPattern =
  /(?<![\d:.])(\d{1,2})[:.h](\d{2})(?::(\d{2}))?\s?([ap]\.?m\b\.?)?(?:\s?(?:Uhr|hrs?|h)\b)?\s?\(?(Z\b|[A-Z]{2,5}\b|[+-]\d{2}:?\d{2}(?!\d))?|(?<![\d:.])(\d{1,2})\s?([ap]\.?m)\b\.?(?:\s([A-Z]{2,5})\b)?/i

/** A time of day next to a date: after it, or just before. */
function findClock(text: string, start: number, end: number): Clock {
  const match =
    clockPattern.exec(text.slice(end, end + 40)) ?? clockPattern.exec(text.slice(Math.max(0, start - 28), start))
  if (!match) return {}
  if (match[6]) return { hour: match[6], minute: '00', half: match[7], zone: match[8] }
  return { hour: match[1], minute: match[2], second: match[3], half: match[4], zone: match[5] }
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
  return { kind: 'date', value: at.toISOString().replace('.000Z', 'Z'), precision: 'second' }
}

function isDay(year: number, month: number, day: number): boolean {
  if (month < 1 || month > 12 || day < 1) return false
  return day <= new Date(Date.UTC(year, month, 0)).getUTCDate()
}

const two = (number: number): string => String(number).padStart(2, '0')
