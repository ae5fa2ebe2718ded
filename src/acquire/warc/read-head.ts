import { isWarcLine, maxLine, parseArcLine } from './record-line.ts'
import type { Tape } from './tape.ts'
import { toArcHeaders } from './to-arc-headers.ts'
import { findHeadEnd, parseHeaderLines } from './warc-record.ts'

/** What begins a record, and how long its block is; `length` is `undefined` where no number of bytes stands. */
export interface RecordHead {
  readonly kind: 'warc' | 'arc'
  readonly headers: ReadonlyMap<string, string>
  readonly written: string
  readonly length: number | undefined
  /** Where the block begins on the tape. */
  readonly body: number
}

const maxHead = 64 * 1024

/** The head of the record that begins here, or what else was met. */
export async function readHead(tape: Tape): Promise<RecordHead | string> {
  let feed = tape.held().indexOf(10)
  while (feed < 0 && tape.held().length <= maxLine && (await tape.more())) feed = tape.held().indexOf(10)
  const held = tape.held()
  const line = held.toString('latin1', 0, feed < 0 ? Math.min(held.length, maxLine) : feed)
  if (isWarcLine(line)) return readWarcHead(tape, feed + 1)
  const arc = feed < 0 || feed > maxLine ? undefined : parseArcLine(line)
  if (arc)
    return {
      kind: 'arc',
      headers: toArcHeaders(arc),
      written: line.slice(line.lastIndexOf(' ') + 1).trim(),
      length: arc.length,
      body: feed + 1,
    }
  return `expected a line such as "WARC/1.1" or one of an ARC record, got ${JSON.stringify(line.slice(0, 40).trim())}`
}

async function readWarcHead(tape: Tape, from: number): Promise<RecordHead | string> {
  // The line feed before the first header may end the head at once.
  let searched = from - 1
  let end = findHeadEnd(tape.held(), searched)
  while (!end && tape.held().length <= maxHead) {
    searched = Math.max(searched, tape.held().length - 3)
    if (!(await tape.more())) break
    end = findHeadEnd(tape.held(), searched)
  }
  if (!end || end.head > maxHead) return 'expected an empty line after the headers of a record, got none'
  const headers = parseHeaderLines(tape.held().toString('utf8', from, end.head).split(/\r?\n/))
  const written = headers.get('content-length') ?? ''
  return {
    kind: 'warc',
    headers,
    written,
    length: /^\d{1,15}$/.test(written) ? Number(written) : undefined,
    body: end.body,
  }
}
