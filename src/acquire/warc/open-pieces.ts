import { joinBytes, peek } from '../byte-stream.ts'
import { isPacked } from '../unpack.ts'
import { type Piece, readPlain } from './pieces.ts'
import { readMembers } from './read-members.ts'

const leastChunk = 64 * 1024

/** The unpacked pieces of an archive, whether it is packed record by record, as a whole, twice or not at all. */
export async function* openPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const { start, all } = await peek(inChunks(bytes), 2)
  if (!isPacked(start)) {
    yield* readPlain(all)
    return
  }
  const members = readMembers(all)
  const first = await members.next()
  if (first.done) return
  if (first.value.kind === 'bytes' && isPacked(first.value.bytes))
    yield* readMembers(inChunks(insideOf(first.value, members)))
  else {
    try {
      yield first.value
      yield* members
    } finally {
      await members.return(undefined)
    }
  }
}

/** What comes in drops is taken in gulps: after each chunk, what is not complete yet is looked at again. */
async function* inChunks(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let held: Uint8Array[] = []
  let size = 0
  for await (const chunk of bytes) {
    held.push(chunk)
    size += chunk.length
    if (size < leastChunk) continue
    yield joinBytes(held)
    held = []
    size = 0
  }
  if (size > 0) yield joinBytes(held)
}

/** The bytes of an archive that was packed twice. Where the outer packing is broken, the inner ends. */
async function* insideOf(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Uint8Array> {
  if (first.kind === 'bytes') yield first.bytes
  for await (const piece of rest) {
    if (piece.kind === 'bytes') yield piece.bytes
  }
}
