/** Languages whose outlets keep Central European time, and those that keep Eastern European time. */
const central = new Set('de it nl pl cs sk hu sv da nb no nn hr sl lb rm mt sq bs mk'.split(' '))
const eastern = new Set('fi et lv lt el ro bg uk'.split(' '))

/**
 * The day that an instant in UTC stands for when it is midnight where the outlet is: systems write a day without an hour as
 * "2024-11-04T23:00:00Z" in Berlin. `undefined` when it is no such midnight.
 */
export function localMidnight(value: string, language: string | undefined): string | undefined {
  const match = /^\d{4}-\d\d-\d\dT(2[123]):00:00(?:Z|\+00:00)$/.exec(value)
  if (!match || language === undefined) return undefined
  const base = language === 'fr' || central.has(language) ? 1 : eastern.has(language) ? 2 : undefined
  if (base === undefined) return undefined
  const at = Date.parse(value)
  const offset = base + (isSummer(at) ? 1 : 0)
  return Number(match[1]) + offset === 24 ? new Date(at + offset * 3_600_000).toISOString().slice(0, 10) : undefined
}

/** European summer time: from the last Sunday of March to the last Sunday of October, at one o'clock UTC. */
function isSummer(at: number): boolean {
  const year = new Date(at).getUTCFullYear()
  return at >= lastSunday(year, 2) && at < lastSunday(year, 9)
}

function lastSunday(year: number, month: number): number {
  const end = new Date(Date.UTC(year, month + 1, 0, 1))
  return end.getTime() - end.getUTCDay() * 86_400_000
}
