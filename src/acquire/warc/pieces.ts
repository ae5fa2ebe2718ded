/** Bytes of an archive in their order, unpacked, or a place where what follows could not be unpacked. Offsets are those of the file. */
export type Piece =
  | {
      readonly kind: 'bytes'
      readonly bytes: Uint8Array
      /** Where they lie in the file; of packed ones, where their gzip member begins. */
      readonly at: number
      /** How much of the file was taken when they had been unpacked. */
      readonly end: number
      /** The gzip member whose first, last or middle bytes these are; `plain` bytes have none. */
      readonly of: 'plain' | 'member' | 'member-start' | 'member-end' | 'whole-member'
    }
  | { readonly kind: 'broken'; readonly at: number; readonly what: string }

/** The pieces of a file that is not packed. */
export async function* readPlain(bytes: AsyncIterable<Uint8Array>): AsyncGenerator<Piece> {
  let at = 0
  for await (const chunk of bytes) {
    yield { kind: 'bytes', bytes: chunk, at, end: at + chunk.length, of: 'plain' }
    at += chunk.length
  }
}
