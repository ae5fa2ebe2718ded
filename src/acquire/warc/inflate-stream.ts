import { createInflateRaw } from 'node:zlib'

/** A member that is too large to be unpacked in one go, unpacked slice by slice. */
export interface InflateStream {
  /** What a slice of packed bytes unpacks to; `done` when the deflated bytes have ended, `taken` counting all of them. */
  push(packed: Uint8Array): Promise<{ readonly parts: readonly Buffer[]; readonly done: boolean }>
  taken(): number
  close(): void
}

/** Slices of this size unpack to 16 MiB at most, whatever is in them. */
export const mostSlice = 16 * 1024

/** A stream that has taken nothing yet. `push` throws the error of zlib for what cannot be unpacked. */
export function createInflateStream(): InflateStream {
  const inflate = createInflateRaw({ chunkSize: 64 * 1024 })
  let parts: Buffer[] = []
  let done = false
  let failure: Error | undefined
  let wake = (): void => undefined
  inflate.on('data', (part: Buffer) => parts.push(part))
  inflate.on('end', () => {
    done = true
    wake()
  })
  inflate.on('error', (error) => {
    failure = error
    wake()
  })
  return {
    async push(packed) {
      // After the last deflated byte zlib calls back no more: it ends.
      await new Promise<void>((resolve) => {
        wake = resolve
        if (done || failure) resolve()
        else inflate.write(packed, () => setImmediate(resolve))
      })
      if (failure) throw failure
      const given = parts
      parts = []
      return { parts: given, done }
    },
    taken: () => inflate.bytesWritten,
    close: () => inflate.destroy(),
  }
}
