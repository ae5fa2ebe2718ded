import { months } from '../core/months.ts'

const weekdays = ['Sunday', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday']

const iso = /^(\d{4})-(\d\d)-(\d\d)(?:[T ](\d\d):(\d\d)(?::\d\d(?:[.,]\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/

/**
 * An instant or day for a person, in the zone in which it was printed: "Wednesday 7 August 2024, 16:40 +02:00"; with `short`, "Wed 7 Aug 2024, …".
 * What is no ISO 8601 comes back as it is.
 */
export function toPrintedTime(at: string, { short = false, weekday = true } = {}): string {
  const found = iso.exec(at)
  if (!found) return at
  const [, year = '', month = '', day = '', hour, minute, zone] = found
  const calendar = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)))
  if (calendar.toISOString().slice(0, 10) !== `${year}-${month}-${day}`) return at
  const cut = (name = ''): string => (short ? name.slice(0, 3) : name)
  const named = weekday ? `${cut(weekdays[calendar.getUTCDay()])} ` : ''
  const onDay = `${named}${Number(day)} ${cut(months[calendar.getUTCMonth()])} ${year}`
  if (hour === undefined) return onDay
  return `${onDay}, ${hour}:${minute}${zone ? ` ${zone === 'Z' ? 'UTC' : zone}` : ''}`
}
