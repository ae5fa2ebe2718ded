import { joinBytes } from './byte-stream.ts'

/** Takes exact stretches from a stream of chunks. */
export interface ByteReader {
  /** Up to and with the next line feed, without it and a carriage return; `undefined` at the end. Cut at `limit` bytes. */
  readLine(limit: number): Promise<string | undefined>
  /** Exactly so many bytes, fewer only at the end of the stream. */
  readBytes(count: number): Promise<Uint8Array>
  /** Passes over so many bytes; says how many there were. */
  skip(count: number): Promise<number>
}

/** A reader over a stream. It takes chunks as they are needed and holds one at a time. */
export function createByteReader(bytes: AsyncIterable<Uint8Array>): ByteReader {
  const chunks = bytes[Symbol.asyncIterator]()
  let held: Uint8Array = new Uint8Array()
  let ended = false
  const fill = async (): Promise<boolean> => {
    while (held.length === 0 && !ended) {
      const next = await chunks.next()
      if (next.done) ended = true
      else held = next.value
    }
    return held.length > 0
  }
  const take = async (
    count: number,
    keep: boolean,
  ): Promise<{ readonly parts: readonly Uint8Array[]; readonly taken: number }> => {
    const parts: Uint8Array[] = []
    let taken = 0
    while (taken < count && (await fill())) {
      const part = held.subarray(0, count - taken)
      if (keep) parts.push(part)
      taken += part.length
      held = held.subarray(part.length)
    }
    return { parts, taken }
  }
  return {
    async readLine(limit) {
      const parts: Uint8Array[] = []
      let length = 0
      while (await fill()) {
        const end = held.indexOf(10)
        const part = held.subarray(0, end < 0 ? held.length : end)
        if (length < limit) parts.push(part.subarray(0, limit - length))
        length += part.length
        held = held.subarray(end < 0 ? held.length : end + 1)
        if (end >= 0) return toLine(parts)
      }
      return length > 0 ? toLine(parts) : undefined
    },
    readBytes: async (count) => joinBytes((await take(count, true)).parts),
    skip: async (count) => (await take(count, false)).taken,
  }
}

function toLine(parts: readonly Uint8Array[]): string {
  return new TextDecoder('utf-8').decode(joinBytes(parts)).replace(/\r$/, '')
}
