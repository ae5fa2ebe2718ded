import { cutFrom, findRecord, recordKind } from './record-line.ts'
import type { Tape } from './tape.ts'

/** The block of a record as its head tells of it. */
export interface ToldBlock {
  readonly kind: 'warc' | 'arc'
  /** Where it begins on the tape. */
  readonly body: number
  readonly length: number
  readonly maxBlock: number
  /** The length is more than the file has. */
  readonly isImpossible: boolean
}

/** Where a block ends on the tape, and what its length should have been if not the one told; or why there is none. */
export type FoundBlock =
  | { readonly kind: 'block'; readonly end: number; readonly mended?: string }
  | { readonly kind: 'too-large'; readonly start: Buffer }
  | { readonly kind: 'broken'; readonly what: string; readonly lost: boolean }

/** Four end a record. */
const mostBlanks = 64
/** So much of a block that is too large tells what it is. */
const startSize = 64 * 1024

/**
 * Finds a block that begins on the tape. A length counts where an empty line, a record or the end of the gzip member
 * follows it. Otherwise the block goes up to where the next record begins, which is said.
 */
export async function findBlock(tape: Tape, told: ToldBlock): Promise<FoundBlock> {
  const { kind, body, length, maxBlock, isImpossible } = told
  const want = Math.min(length, maxBlock + 1)
  const boundary = await fill(tape, body, want)
  const limit = boundary ?? tape.held().length
  if (length > maxBlock) {
    if (boundary === undefined && limit >= body + want && !isImpossible) return passLarge(tape, body, length)
  } else if (limit >= body + length && (await endsWell(tape, body + length))) {
    return { kind: 'block', end: body + length }
  }
  const inside = findRecord(tape.held().subarray(0, limit), body, kind)
  if (inside >= 0) return mend(tape, told, inside)
  if (limit >= body + length) return extend(tape, told)
  if (boundary !== undefined) return mend(tape, told, boundary)
  const broken = tape.broken()
  if (broken) return { kind: 'broken', what: broken.what, lost: false }
  if (limit >= body + want) return { kind: 'broken', what: `expected ${length} bytes, the file has fewer`, lost: true }
  // A file that was cut hardly ends with an empty line, or with a whole gzip member.
  if (tape.endsMember() || /\n\r?\n$/.test(tape.held().toString('latin1', Math.max(body, limit - 4))))
    return mend(tape, told, limit)
  return { kind: 'broken', what: `expected ${length} bytes, the file ends after ${limit - body}`, lost: false }
}

async function passLarge(tape: Tape, body: number, length: number): Promise<FoundBlock> {
  const start = Buffer.from(tape.held().subarray(body, body + startSize))
  await skip(tape, body + length)
  const broken = tape.broken()
  return broken ? { kind: 'broken', what: broken.what, lost: false } : { kind: 'too-large', start }
}

/** Holds so many bytes of a block, and says where a member that begins with a record ends it before. */
async function fill(tape: Tape, body: number, want: number): Promise<number | undefined> {
  for (;;) {
    const held = tape.held()
    const start = tape.lastStart()
    if (start >= body && recordKind(held.subarray(start)) !== undefined) return start
    if (held.length >= body + want || !(await tape.more())) return undefined
  }
}

/** Whether what follows a block shows that it ends there. */
async function endsWell(tape: Tape, end: number): Promise<boolean> {
  for (;;) {
    const held = tape.held()
    let at = end
    while ((held[at] === 10 || held[at] === 13) && at - end < mostBlanks) at += 1
    if (/^\r?\n\r?\n/.test(held.toString('latin1', end, end + 4))) return true
    const start = tape.lastStart()
    if (start >= end && start <= at) return true
    if (at < held.length && recordKind(held.subarray(at)) !== undefined) return true
    if (at === held.length && tape.endsMember()) return true
    const mayBeCut = at === held.length || held.length - at < 128
    if (!mayBeCut || !(await tape.more())) return at === held.length
  }
}

/** A block that goes on past its length: up to the next record, which is looked for. */
async function extend(tape: Tape, told: ToldBlock): Promise<FoundBlock> {
  const { kind, body, length, maxBlock } = told
  let from = body + length
  for (;;) {
    const held = tape.held()
    const start = tape.lastStart()
    const found = findRecord(held, from, kind)
    if (start >= from && (found < 0 || start < found)) return mend(tape, told, start)
    if (found >= 0) return mend(tape, told, found)
    if (held.length > body + maxBlock) {
      const what = `expected the record to end after ${length} bytes, it does not and no other record follows it`
      return { kind: 'broken', what, lost: true }
    }
    from = Math.max(from, cutFrom(held, kind))
    if (await tape.more()) continue
    const broken = tape.broken()
    return broken ? { kind: 'broken', what: broken.what, lost: false } : mend(tape, told, tape.held().length)
  }
}

function mend(tape: Tape, { kind, body, length }: ToldBlock, next: number): FoundBlock {
  const ending = kind === 'warc' ? /(?:\r?\n){0,2}$/ : /\r?\n?$/
  const tail = tape.held().toString('latin1', Math.max(body, next - 4), next)
  const end = next - (ending.exec(tail)?.[0].length ?? 0)
  return { kind: 'block', end, mended: `its length is given as ${length} bytes, it has ${end - body}` }
}

async function skip(tape: Tape, count: number): Promise<void> {
  let left = count
  for (;;) {
    const start = tape.lastStart()
    const held = tape.held()
    if (start > 0 && start < left && recordKind(held.subarray(start)) !== undefined) {
      tape.drop(start)
      return
    }
    const passed = Math.min(left, held.length)
    tape.drop(passed)
    left -= passed
    if (left === 0 || !(await tape.more())) return
  }
}
