import { findBlock } from './find-block.ts'
import type { Piece } from './pieces.ts'
import { cutFrom, findRecord, isWarcLine, maxLine, parseArcLine } from './record-line.ts'
import { createTape, type Tape } from './tape.ts'
import { toArcHeaders } from './to-arc-headers.ts'
import { findHeadEnd, parseHeaderLines, type ReadRecord, type WarcRecord } from './warc-record.ts'

export interface ReadRecordsOptions {
  /** Larger blocks are passed over. */
  readonly maxBlock: number
  /** The size of the file, where it is known: a record that claims more is broken. */
  readonly size?: number
}

/** What begins a record, and how long its block is; `length` is `undefined` where no number of bytes stands. */
interface Head {
  readonly kind: 'warc' | 'arc'
  readonly headers: ReadonlyMap<string, string>
  readonly written: string
  readonly length: number | undefined
  /** Where the block begins on the tape. */
  readonly body: number
}

const maxHead = 64 * 1024

/**
 * The records of a WARC (ISO 28500) or ARC file, one at a time. After a broken one, reading goes on at the next that can
 * be found; what a record says of its own length is held against where the next one begins.
 */
export async function* readRecords(
  pieces: AsyncIterable<Piece>,
  { maxBlock, size = Number.POSITIVE_INFINITY }: ReadRecordsOptions,
): AsyncGenerator<ReadRecord> {
  const source = pieces[Symbol.asyncIterator]()
  const tape = createTape(source)
  let number = 0
  let known: 'warc' | 'arc' = 'warc'
  let lost = false
  try {
    for (;;) {
      if (!(await dropBlanks(tape))) {
        const broken = tape.broken()
        if (!broken) return
        tape.passBroken()
        number += 1
        lost = false
        yield { kind: 'broken', number, ...broken }
        continue
      }
      const { at } = tape.placeOf(0)
      const head = await readHead(tape)
      if (typeof head === 'string') {
        if (!lost) yield { kind: 'broken', number: number + 1, at, what: head }
        lost = true
        await seekRecord(tape, known, 1)
        continue
      }
      lost = false
      known = head.kind
      number += 1
      const read = await readBody(tape, head, { maxBlock, size, at })
      if (read.kind === 'record') yield { kind: 'record', number, record: read.record }
      else if (read.kind === 'too-large') yield { kind: 'too-large', number, headers: head.headers, start: read.start }
      else if (read.kind === 'broken') {
        // What broke the tape is said with the record that it broke.
        tape.passBroken()
        lost = read.lost
        yield { kind: 'broken', number, at, what: read.what }
        if (lost) await seekRecord(tape, known, 0)
      }
    }
  } finally {
    await source.return?.()
  }
}

/** Passes over empty lines; says whether something follows. */
async function dropBlanks(tape: Tape): Promise<boolean> {
  for (;;) {
    const held = tape.held()
    const end = blanksEnd(held, 0)
    if (end > 0) tape.drop(end)
    if (end < held.length) return true
    if (!(await tape.more())) return false
  }
}

function blanksEnd(held: Buffer, from: number): number {
  let at = from
  while (held[at] === 10 || held[at] === 13) at += 1
  return at
}

/** The head of the record that begins here, or what else was met. */
async function readHead(tape: Tape): Promise<Head | string> {
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

async function readWarcHead(tape: Tape, from: number): Promise<Head | string> {
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

type Body =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  | { readonly kind: 'too-large'; readonly start: Buffer }
  | { readonly kind: 'broken'; readonly what: string; readonly lost: boolean }

async function readBody(
  tape: Tape,
  { kind, headers, written, length, body }: Head,
  { maxBlock, size, at }: { readonly maxBlock: number; readonly size: number; readonly at: number },
): Promise<Body> {
  if (length === undefined) {
    tape.drop(body)
    const unit = kind === 'warc' ? 'a Content-Length' : 'a number of bytes'
    return { kind: 'broken', what: `expected ${unit}, got ${JSON.stringify(written.slice(0, 40))}`, lost: true }
  }
  const { plainAt } = tape.placeOf(body - 1)
  const isImpossible = plainAt !== undefined && plainAt + length > size
  const found = await findBlock(tape, { kind, body, length, maxBlock, isImpossible })
  if (found.kind === 'broken') {
    tape.drop(found.lost ? body : tape.held().length)
    return found
  }
  if (found.kind === 'too-large') return found
  const block = tape.held().subarray(body, found.end)
  const { end } = tape.placeOf(Math.max(0, found.end - 1))
  tape.drop(found.end)
  const { mended } = found
  return { kind: 'record', record: { headers, block, at, end, ...(mended !== undefined && { mended }) } }
}

/** Passes on to where the next record begins, or to the end of what can be had. */
async function seekRecord(tape: Tape, kind: 'warc' | 'arc', first: number): Promise<void> {
  let from = first
  for (;;) {
    const held = tape.held()
    const start = tape.lastStart()
    const found = findRecord(held, from, kind)
    const next = found >= 0 && (start < from || found < start) ? found : start >= from ? start : -1
    if (next >= 0) {
      tape.drop(next)
      return
    }
    // A line that is cut at the end of what is held may turn out to be one; a longer one is none.
    const cut = cutFrom(held, kind)
    const isLine = cut === 0 ? from === 0 : held[cut - 1] === 10
    tape.drop(cut)
    from = isLine ? 0 : 1
    if (!(await tape.more())) {
      tape.drop(tape.held().length)
      return
    }
  }
}
