/** Unread bytes in one piece, to which more are added at the end. What was given out stays as it was: nothing is written over. */
export interface ByteHold {
  held(): Buffer
  append(bytes: Uint8Array): void
  drop(count: number): void
}

/** An empty hold. It copies only when bytes come while others are unread, and then in steps that double. */
export function createByteHold(): ByteHold {
  let store: Buffer = Buffer.alloc(0)
  let [start, end] = [0, 0]
  return {
    held: () => store.subarray(start, end),
    append(bytes) {
      if (start === end) {
        store = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length)
        start = 0
        end = bytes.length
        return
      }
      const unread = end - start
      if (end + bytes.length > store.length || !isOwn(store)) {
        const larger = ownBuffer(2 * (unread + bytes.length))
        larger.set(store.subarray(start, end))
        store = larger
        start = 0
        end = unread
      }
      store.set(bytes, end)
      end += bytes.length
    },
    drop(count) {
      if (count > end - start) throw new RangeError(`Expected to drop at most ${end - start} bytes, got ${count}`)
      start += count
    },
  }
}

const own = new WeakSet<Buffer>()
const isOwn = (store: Buffer): boolean => own.has(store)
const ownBuffer = (size: number): Buffer => {
  const store = Buffer.allocUnsafeSlow(size)
  own.add(store)
  return store
}
