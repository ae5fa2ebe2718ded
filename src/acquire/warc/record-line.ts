import { isIP } from 'node:net'

/** The line of an ARC record: its address, when it was fetched, what it is, how long it is. */
export interface ArcLine {
  readonly url: string
  readonly ip: string
  readonly at: string
  readonly contentType: string
  /** `undefined` where no number of bytes stands. */
  readonly length: number | undefined
}

/** Longer lines are none: an address of 16,000 characters is cut by every crawler. */
export const maxLine = 16 * 1024

/** Whether a line begins a WARC record: "WARC/1.0". */
export function isWarcLine(line: string): boolean {
  return /^WARC\/[01]\.\d{1,2}[ \t\r]*$/.test(line)
}

/** The line that begins an ARC record (versions 1 and 2): "ADDRESS IP DATE TYPE … LENGTH". The address may hold blanks. */
export function parseArcLine(line: string): ArcLine | undefined {
  if (!/^[a-z][a-z\d+.-]{1,20}:/i.test(line)) return undefined
  const words = line.trimEnd().split(' ')
  const ipAt = words.findLastIndex((word, i) => i > 0 && isIP(word) !== 0 && /^\d{8,20}$/.test(words[i + 1] ?? ''))
  const length = words.at(-1) ?? ''
  const [ip, at, contentType] = words.slice(ipAt, ipAt + 3)
  if (ipAt < 0 || words.length - ipAt < 4 || !ip || !at || !contentType) return undefined
  return {
    url: words.slice(0, ipAt).join('%20'),
    ip,
    at,
    contentType,
    length: /^\d{1,15}$/.test(length) ? Number(length) : undefined,
  }
}

/** Which kind of record bytes begin with, blank lines before it left out. */
export function recordKind(bytes: Buffer): 'warc' | 'arc' | undefined {
  let start = 0
  while (bytes[start] === 13 || bytes[start] === 10) start += 1
  const end = bytes.subarray(0, start + maxLine).indexOf(10, start)
  if (end < 0) return undefined
  // Nothing but these two letters of the alphabet can be told from most of what else there is.
  const line = bytes.toString('latin1', start, end)
  if (isWarcLine(line)) return 'warc'
  return parseArcLine(line) ? 'arc' : undefined
}

/** Whether bytes begin with a record, of which the first line may be cut. */
export function startsRecord(bytes: Buffer): boolean {
  const text = bytes.toString('latin1', 0, 64).trimStart()
  return /^WARC\/[01]\.\d/.test(text) || recordKind(bytes) !== undefined
}

/**
 * Where the next record begins at the start of a line, from a place on; -1 where none does. In bytes of which more may
 * follow, a line that is cut counts as none.
 */
export function findRecord(bytes: Buffer, from: number, kind: 'warc' | 'arc'): number {
  if (kind === 'warc') {
    for (let at = bytes.indexOf('WARC/', from); at >= 0; at = bytes.indexOf('WARC/', at + 5)) {
      if (at > 0 && bytes[at - 1] !== 10) continue
      const [line = '', next] = bytes.toString('latin1', at, at + 40).split('\n')
      // A page that tells of the format has such a line as well; a header stands below it in a record alone.
      if (next !== undefined && isWarcLine(line) && /^(?:WARC-|Content-)/i.test(next)) return at
    }
    return -1
  }
  for (let at = lineStart(bytes, from); at >= 0; at = lineStart(bytes, at + 1)) {
    const end = bytes.subarray(0, at + maxLine).indexOf(10, at)
    if (end >= 0 && parseArcLine(bytes.toString('latin1', at, end))) return at
  }
  return -1
}

/** From where on the end of what is held may be the beginning of a record that is cut. */
export function cutFrom(bytes: Buffer, kind: 'warc' | 'arc'): number {
  // The line that begins a WARC record, and a header after it.
  if (kind === 'warc') return Math.max(0, bytes.length - 64)
  const start = bytes.lastIndexOf(10) + 1
  return bytes.length - start > maxLine ? bytes.length - 1 : start
}

function lineStart(bytes: Buffer, from: number): number {
  if (from === 0) return 0
  const feed = bytes.indexOf(10, from - 1)
  return feed < 0 || feed + 1 >= bytes.length ? -1 : feed + 1
}
