import { toMoment } from '../core/instant.ts'
import { months } from '../core/months.ts'

const shortMonths = months.map((name) => name.slice(0, 3))
const minute = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const

/** How much of a time is said: the day, the day with its year, the minute, everything. */
export type TimeDetail = 'day' | 'date' | 'minute' | 'full'

/** A calendar day without a time of day: nothing is known of its hour, so none is shown. */
const isDay = (at: string): boolean => /^\d{4}-\d{2}-\d{2}$/.test(at)

function formatDay(time: Date, isUtc: boolean, withYear: boolean): string {
  const [day, month, year] = isUtc
    ? [time.getUTCDate(), time.getUTCMonth(), time.getUTCFullYear()]
    : [time.getDate(), time.getMonth(), time.getFullYear()]
  return `${day} ${shortMonths[month]}${withYear ? ` ${year}` : ''}`
}

/** A time as a reader says it, in the reader's own zone: "24 Sep, 12:00". The year is said unless it is this one. */
export function formatTime(at: string, detail: TimeDetail, thisYear: number): string {
  const time = new Date(at)
  if (Number.isNaN(time.getTime())) return at
  const utc = isDay(at)
  const zone = utc ? ({ timeZone: 'UTC' } as const) : {}
  const said =
    detail === 'full'
      ? new Intl.DateTimeFormat('en-GB', { dateStyle: 'full', ...zone }).format(time).replace(',', '')
      : formatDay(time, utc, detail === 'date' || time.getFullYear() !== thisYear)
  if (detail === 'day' || detail === 'date' || utc) return said
  return `${said}, ${new Intl.DateTimeFormat('en-GB', minute).format(time)}`
}

/** A moment as of which the record is shown, in UTC, so that whoever shares it means the same: "7 August 2024, 12:00 UTC". A day is its end. */
export function formatMoment(asOf: string, length: 'long' | 'short' | 'short with year' = 'long'): string {
  const moment = toMoment(asOf)
  if (moment === undefined) return asOf
  const time = new Date(moment)
  const month = time.getUTCMonth()
  const hour = moment.slice(11, 16)
  if (length === 'long') return `${time.getUTCDate()} ${months[month]} ${time.getUTCFullYear()}, ${hour} UTC`
  const year = length === 'short' ? '' : ` ${time.getUTCFullYear()}`
  return `${time.getUTCDate()} ${shortMonths[month]}${year}${isDay(asOf) ? '' : `, ${hour}`}`
}

/** The day and the hour alone, for a row that stands under its date. */
export function formatHour(at: string): string {
  const time = new Date(at)
  return Number.isNaN(time.getTime()) || isDay(at) ? '' : new Intl.DateTimeFormat('en-GB', minute).format(time)
}

/** How long between two times: "5 h 30 min", "3 days". */
export function formatLapse(from: string, to: string): string | undefined {
  const minutes = Math.round((Date.parse(to) - Date.parse(from)) / 60_000)
  if (!(minutes > 0)) return undefined
  const days = Math.round(minutes / 1440)
  if (minutes >= 2 * 1440) return `${days} days`
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60]
  return [hours > 0 ? `${hours} h` : '', rest > 0 ? `${rest} min` : ''].filter(Boolean).join(' ')
}
