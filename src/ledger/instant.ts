/** An ISO 8601 time as an instant in UTC; `undefined` when it is none. A time without a zone is read as UTC, on every machine alike. */
export function toInstant(text: string | undefined): string | undefined {
  if (text === undefined) return undefined
  const zoned = /T\d\d:?\d\d/u.test(text) && !/(?:Z|[+-]\d\d:?\d\d)$/iu.test(text) ? `${text}Z` : text
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? undefined : new Date(time).toISOString()
}

/** Days from one instant to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / 86_400_000
}
