/** Languages whose outlets keep Central European time, and those that keep Eastern European time. */
const central = new Set('de fr it nl pl cs sk hu sv da nb no nn hr sl lb rm mt sq bs mk'.split(' '))
const eastern = new Set('fi et lv lt el ro bg uk'.split(' '))
const hour = 3_600_000

/** Hours before UTC at an instant where a language is spoken in Europe; `undefined` where that says nothing. */
function offsetOf(at: number, language: string | undefined): number | undefined {
  const winter = central.has(language ?? '') ? 1 : eastern.has(language ?? '') ? 2 : undefined
  return winter === undefined ? undefined : winter + (isSummer(at) ? 1 : 0)
}

/**
 * The day that an instant in UTC stands for when it is midnight where the outlet is: systems write a day without an hour as
 * "2024-11-04T23:00:00Z" in Berlin. `undefined` when it is no such midnight.
 */
export function localMidnight(value: string, language: string | undefined): string | undefined {
  if (!/T2[123]:00:00(?:Z|\+00:00)$/.test(value)) return undefined
  const local = inZoneOf(value, language)
  return local?.slice(11, 16) === '00:00' ? local.slice(0, 10) : undefined
}

/** An instant in UTC as clocks show it where a language is spoken in Europe. */
export function inZoneOf(value: string, language: string | undefined): string | undefined {
  const at = Date.parse(value)
  const offset = offsetOf(at, language)
  if (offset === undefined) return undefined
  return `${new Date(at + offset * hour).toISOString().slice(0, 19)}+0${offset}:00`
}

/** European summer time: from the last Sunday of March to the last Sunday of October, at one o'clock UTC. */
function isSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9)
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0, 1))
  return end.getTime() - end.getUTCDay() * 24 * hour
}
