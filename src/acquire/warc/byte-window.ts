import { createByteHold } from './byte-hold.ts'

/** The part of a file that is held, and where it lies. */
export interface ByteWindow {
  held(): Buffer
  /** Where in the file what is held begins. */
  at(): number
  /** Takes the next chunk; says whether there was one. */
  more(): Promise<boolean>
  /** Holds so many bytes; says whether there are as many. */
  reach(count: number): Promise<boolean>
  drop(count: number): void
  dropWhile(isDropped: (byte: number) => boolean): Promise<void>
  /** Lets go of the file. */
  close(): Promise<void>
}

/** A window at the beginning of a stream. */
export function createByteWindow(bytes: AsyncIterable<Uint8Array>): ByteWindow {
  const chunks = bytes[Symbol.asyncIterator]()
  const hold = createByteHold()
  let at = 0
  const more = async (): Promise<boolean> => {
    const next = await chunks.next()
    if (next.done) return false
    hold.append(next.value)
    return true
  }
  const reach = async (count: number): Promise<boolean> => {
    while (hold.held().length < count) if (!(await more())) return false
    return true
  }
  const drop = (count: number): void => {
    hold.drop(count)
    at += count
  }
  return {
    held: hold.held,
    at: () => at,
    more,
    reach,
    drop,
    async dropWhile(isDropped) {
      while (await reach(1)) {
        const held = hold.held()
        const kept = held.findIndex((byte) => !isDropped(byte))
        drop(kept < 0 ? held.length : kept)
        if (kept >= 0) return
      }
    },
    async close() {
      await chunks.return?.()
    },
  }
}
