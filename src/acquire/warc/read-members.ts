import { crc32 } from 'node:zlib'
import { type ByteWindow, createByteWindow } from './byte-window.ts'
import { findGzipHeader, gzipHeaderLength } from './gzip-header.ts'
import { createInflateStream, mostSlice } from './inflate-stream.ts'
import { inflateStart, inflateWhole } from './inflate-whole.ts'
import type { Piece } from './pieces.ts'
import { startsRecord } from './record-line.ts'
import { createUnpackBudget, trapped, type UnpackBudget } from './unpack-budget.ts'

/** Members of up to this size are unpacked in one go. Pages have a hundredth of it. */
const mostWhole = 512 * 1024
const mostWholeOutput = 2 * 1024 * 1024
const trailerLength = 8

/** A member's last word: `undefined` when all was well, otherwise what was not. */
type Fault = string | undefined

/**
 * The pieces of a gzip file, member by member: an archive packs each record for itself. Of a broken member the rest is
 * passed over, and reading goes on where a member begins that holds a record.
 */
export async function* readMembers(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const window = createByteWindow(bytes)
  const budget = createUnpackBudget()
  try {
    for (;;) {
      // Some writers fill the last block with zeros.
      await window.dropWhile((byte) => byte === 0)
      if (!(await window.reach(1))) return
      const at = window.at()
      const fault = yield* readMember(window, budget)
      if (fault === undefined) continue
      yield { kind: 'broken', at, what: fault }
      if (!(await seekMember(window, budget))) return
    }
  } finally {
    await window.close()
  }
}

async function* readMember(window: ByteWindow, budget: UnpackBudget): AsyncGenerator<Piece, Fault> {
  let head = gzipHeaderLength(window.held())
  while (head === 'short' && (await window.more())) head = gzipHeaderLength(window.held())
  if (head === 'none') return 'no gzip member begins where one should'
  if (head === 'short') return 'the file ends in the head of a gzip member'
  for (;;) {
    const allowed = Math.max(1, Math.min(mostWholeOutput, budget.left(window.at() + window.held().length)))
    const found = inflateWhole(window.held().subarray(head), allowed)
    switch (found.kind) {
      case 'whole': {
        const length = head + found.taken + trailerLength
        if (!(await window.reach(length))) return 'the file ends in a gzip member'
        budget.give(found.bytes.length)
        const fault = checkTrailer(
          window.held().subarray(length - trailerLength),
          crc32(found.bytes),
          found.bytes.length,
        )
        if (fault !== undefined) return fault
        const at = window.at()
        window.drop(length)
        yield { kind: 'bytes', bytes: found.bytes, at, end: window.at(), of: 'whole-member' }
        return undefined
      }
      case 'more':
        if (window.held().length < mostWhole && (await window.more())) break
        return window.held().length < mostWhole
          ? 'the file ends in a gzip member'
          : yield* streamMember(window, budget, head)
      case 'large':
        return yield* streamMember(window, budget, head)
      default:
        return `its gzip member cannot be unpacked (${found.what})`
    }
  }
}

/** A large member in slices. Its pieces go out before its checksum is known. */
async function* streamMember(window: ByteWindow, budget: UnpackBudget, head: number): AsyncGenerator<Piece, Fault> {
  const inflate = createInflateStream()
  const at = window.at()
  let [crc, size, pushed, first] = [0, 0, 0, true]
  window.drop(head)
  try {
    for (;;) {
      if (!(await window.reach(1))) return 'the file ends in a gzip member'
      // So small that one slice alone does not break the bank.
      const sliceSize = Math.min(mostSlice, Math.max(256, Math.ceil(budget.left(window.at()) / 1024)))
      const slice = Buffer.from(window.held().subarray(0, sliceSize))
      const { parts, done } = await inflate.push(slice)
      const used = inflate.taken() - pushed
      window.drop(used)
      pushed += used
      for (const part of parts) {
        crc = crc32(part, crc)
        size += part.length
        budget.give(part.length)
        if (budget.left(window.at()) < 0) return trapped
        yield { kind: 'bytes', bytes: part, at, end: window.at(), of: first ? 'member-start' : 'member' }
        first = false
      }
      if (!done) continue
      if (!(await window.reach(trailerLength))) return 'the file ends in a gzip member'
      const fault = checkTrailer(window.held(), crc, size)
      if (fault !== undefined) return fault
      window.drop(trailerLength)
      yield { kind: 'bytes', bytes: Buffer.alloc(0), at, end: window.at(), of: 'member-end' }
      return undefined
    }
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && String(error.code).startsWith('Z_'))) throw error
    return `its gzip member cannot be unpacked (${error.message})`
  } finally {
    inflate.close()
  }
}

function checkTrailer(trailer: Buffer, crc: number, size: number): Fault {
  if (trailer.readUInt32LE(0) !== crc) return 'the checksum of its gzip member does not fit'
  if (trailer.readUInt32LE(4) !== size % 2 ** 32) return 'the length of its gzip member does not fit'
  return undefined
}

/** Passes on to the next member that begins with a record; says whether there is one. */
async function seekMember(window: ByteWindow, budget: UnpackBudget): Promise<boolean> {
  if (await window.reach(1)) window.drop(1)
  while (await window.reach(32)) {
    const found = findGzipHeader(window.held(), 0)
    if (found < 0) {
      window.drop(window.held().length - 9)
      if (!(await window.more())) return false
      continue
    }
    window.drop(found)
    await window.reach(4096)
    const head = gzipHeaderLength(window.held())
    if (!budget.mayTry(window.at(), mostWhole / 8)) return false
    if (typeof head === 'number' && startsRecord(inflateStart(window.held().subarray(head)))) return true
    window.drop(1)
  }
  return false
}
