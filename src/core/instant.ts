/** A time in ISO 8601, understood. A time of day without a zone is taken as UTC, on every machine alike; so is a day's start. */
export interface ParsedInstant {
  /** In UTC with milliseconds, so that it sorts as text. */
  readonly at: string
  readonly form: 'day' | 'zoned' | 'unzoned'
}

const written =
  /^(\d{4}-\d{2}-\d{2})(?:T((?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?)(?:(Z)|([+-](?:0\d|1[0-3]|14(?=:?00))):?([0-5]\d))?)?$/

/** What `parseInstant` takes, in words for a person. */
export const instantForms = 'a day or an instant such as 2024-08-06 or 2024-08-06T07:10:00+03:00'

/** The day or instant that a text gives; `undefined` when it gives none, or one that never was. */
export function parseInstant(text: string): ParsedInstant | undefined {
  const found = written.exec(text)
  if (!found) return undefined
  const [, day = '', clock, utc, hours, minutes] = found
  const midnight = toIso(`${day}T00:00Z`)
  // "2023-02-30" would be read as the second of March.
  if (!midnight?.startsWith(day)) return undefined
  if (clock === undefined) return { at: midnight, form: 'day' }
  const at = toIso(`${day}T${clock}${hours === undefined ? 'Z' : `${hours}:${minutes}`}`)
  return at === undefined ? undefined : { at, form: (utc ?? hours) ? 'zoned' : 'unzoned' }
}

/** A day or an instant in UTC with milliseconds; `undefined` for what is none. */
export function toInstant(text: string | undefined): string | undefined {
  return text === undefined ? undefined : parseInstant(text)?.at
}

/** The moment that a text means, in UTC with milliseconds: an instant, or the end of a day; `undefined` for what is neither. */
export function toMoment(text: string): string | undefined {
  const moment = parseInstant(text.trim())
  return moment?.form === 'day' ? `${moment.at.slice(0, 10)}T23:59:59.999Z` : moment?.at
}

function toIso(text: string): string | undefined {
  const time = Date.parse(text)
  const at = Number.isNaN(time) ? undefined : new Date(time).toISOString()
  // Other years sort out of order as text, and no news is told of them.
  return at !== undefined && /^[1-9]\d{3}-/.test(at) ? at : undefined
}
