import { findBlock } from './find-block.ts'
import type { Piece } from './pieces.ts'
import { type RecordHead, readHead } from './read-head.ts'
import { seekRecord } from './seek-record.ts'
import { createTape, type Tape } from './tape.ts'
import type { ReadRecord, WarcRecord } from './warc-record.ts'

export interface ReadRecordsOptions {
  /** Larger blocks are passed over. */
  readonly maxBlock: number
  /** The size of the file, where it is known: a record that claims more is broken. */
  readonly size?: number
}

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
  let known: 'warc' | 'arc' | undefined
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

type Body =
  | { readonly kind: 'record'; readonly record: WarcRecord }
  | { readonly kind: 'too-large'; readonly start: Buffer }
  | { readonly kind: 'broken'; readonly what: string; readonly lost: boolean }

async function readBody(
  tape: Tape,
  { kind, headers, written, length, body }: RecordHead,
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
