/** A body put together from the chunks of HTTP/1.1. `rest` says what was wrong after the last good one. */
export interface JoinedChunks {
  readonly bytes: Buffer
  readonly broke?: string
}

const longestSizeLine = 200

/** The chunks of a body; `undefined` where it is not in chunks at all. */
export function joinChunks(raw: Buffer): JoinedChunks | undefined {
  const parts: Buffer[] = []
  let at = 0
  for (;;) {
    const broke = (what: string): JoinedChunks | undefined =>
      parts.length > 0 ? { bytes: Buffer.concat(parts), broke: what } : undefined
    const end = raw.indexOf(10, at)
    if (end < 0 || end - at > longestSizeLine) return broke('its chunks end without a last one')
    const size = parseSize(raw, at, end)
    if (size === undefined) return broke('its chunks break off')
    if (size === 0) return { bytes: Buffer.concat(parts) }
    const part = raw.subarray(end + 1, end + 1 + size)
    if (part.length > 0) parts.push(part)
    if (part.length < size) return broke('its last chunk is cut')
    at = end + 1 + size
    if (raw[at] === 13) at += 1
    if (raw[at] === 10) at += 1
  }
}

/** The size in hexadecimal digits that a line begins with, which extensions may follow. */
function parseSize(raw: Buffer, from: number, end: number): number | undefined {
  const size = /^[ \t]*([\da-f]{1,8})[ \t]*(?:;|\r?$)/i.exec(raw.toString('latin1', from, end))?.[1]
  return size === undefined ? undefined : Number.parseInt(size, 16)
}
