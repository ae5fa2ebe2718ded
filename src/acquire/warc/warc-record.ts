/** One record of a WARC or ARC file, whole. What an ARC line says is put in terms of WARC headers. */
export interface WarcRecord {
  readonly headers: ReadonlyMap<string, string>
  readonly block: Buffer
  /** Where it begins in the file; of a packed one, where its gzip member does. */
  readonly at: number
  /** How much of the file was taken to read it. */
  readonly end: number
  /** What was wrong with it, where it could be read all the same. */
  readonly mended?: string
}

/** A record, or the place where the file stopped making sense. Records are counted from 1. */
export type ReadRecord =
  | { readonly kind: 'record'; readonly number: number; readonly record: WarcRecord }
  | { readonly kind: 'broken'; readonly number: number; readonly at: number; readonly what: string }
  | {
      readonly kind: 'too-large'
      readonly number: number
      readonly headers: ReadonlyMap<string, string>
      /** The first bytes of its block. */
      readonly start: Buffer
    }

/** Node takes so many from a server. */
const mostHeaders = 2000

/** Several lines of one of these are one list (RFC 9110); of others the last counts. */
const lists: ReadonlySet<string> = new Set(['content-encoding', 'transfer-encoding'])

/** "Name: value" lines as a map with small names; a line that begins with a blank goes on with the one before. */
export function parseHeaderLines(lines: readonly string[]): ReadonlyMap<string, string> {
  const headers = new Map<string, string>()
  let last: string | undefined
  for (const line of lines.slice(0, mostHeaders)) {
    const colon = line.indexOf(':')
    if (/^[ \t]/.test(line) && last !== undefined) headers.set(last, `${headers.get(last) ?? ''} ${line.trim()}`.trim())
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase()
      const before = lists.has(last) ? headers.get(last) : undefined
      const value = line.slice(colon + 1).trim()
      headers.set(last, before === undefined ? value : `${before}, ${value}`)
    }
  }
  return headers
}

/** Where a head of header lines ends and what follows it begins; `undefined` where no empty line ends it. */
export function findHeadEnd(bytes: Buffer, from = 0): { readonly head: number; readonly body: number } | undefined {
  for (let at = bytes.indexOf(10, from); at >= 0; at = bytes.indexOf(10, at + 1)) {
    if (bytes[at + 1] === 10) return { head: at, body: at + 2 }
    if (bytes[at + 1] === 13 && bytes[at + 2] === 10) return { head: at, body: at + 3 }
  }
  return undefined
}
