/** An instant as a text that sorts by time: UTC with milliseconds. What is no instant stays as it is. */
export function toInstantKey(at: string): string {
  // A time without a zone would be taken as this machine's, and machines differ.
  const zoned = /T[\d:.]+$/.test(at) ? `${at}Z` : at
  const time = Date.parse(zoned)
  return Number.isNaN(time) ? at : new Date(time).toISOString()
}

/** The last of some texts in code unit order; the empty text for none. */
export function latestOf(keys: readonly string[]): string {
  return [...keys].sort().at(-1) ?? ''
}
