import { peek } from '../byte-stream.ts'
import { isPacked } from '../unpack.ts'
import { type Piece, readPlain } from './pieces.ts'
import { readMembers } from './read-members.ts'

/** The unpacked pieces of an archive, whether it is packed record by record, as a whole, twice or not at all. */
export async function* openPieces(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  const { start, all } = await peek(bytes, 2)
  if (!isPacked(start)) {
    yield* readPlain(all)
    return
  }
  const members = readMembers(all)
  const first = await members.next()
  if (first.done) return
  if (first.value.kind === 'bytes' && isPacked(first.value.bytes)) yield* readMembers(insideOf(first.value, members))
  else {
    try {
      yield first.value
      yield* members
    } finally {
      await members.return(undefined)
    }
  }
}

/** The bytes of an archive that was packed twice. Where the outer packing is broken, the inner ends. */
async function* insideOf(first: Piece, rest: AsyncGenerator<Piece>): AsyncGenerator<Uint8Array> {
  if (first.kind === 'bytes') yield first.bytes
  for await (const piece of rest) {
    if (piece.kind === 'bytes') yield piece.bytes
  }
}
