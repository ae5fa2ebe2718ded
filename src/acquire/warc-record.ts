/** One record of a WARC file, whole. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>
  readonly block: Uint8Array
}

/** A record, or the place where the file stopped making sense. Records are counted from 1. */
export type ReadRecord =
  | { readonly kind: 'record'; readonly number: number; readonly record: WarcRecord }
  | { readonly kind: 'broken'; readonly number: number; readonly what: string }
  | { readonly kind: 'too-large'; readonly number: number; readonly bytes: number }

/** "Name: value" lines as a map with small names; a line that begins with a blank goes on with the one before. */
export function parseHeaderLines(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of lines) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== undefined) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim())
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      headers.set(last, line.slice(colon + 1).trim())
    }
  }
  return headers
}
