const magic = [0x1f, 0x8b, 8] as const
const [hasCrc, hasExtra, hasName, hasComment, reserved] = [2, 4, 8, 16, 0xe0]
/** No writer makes a longer one; a name without an end must not be looked for in a whole file. */
const longest = 64 * 1024

/** How long the head of the gzip member (RFC 1952) is that begins here: `short` where more bytes are needed to tell, `none` where none begins. */
export function gzipHeaderLength(bytes: Uint8Array, start = 0): number | 'short' | 'none' {
  for (const [i, byte] of magic.entries()) {
    if (bytes[start + i] === undefined) return 'short'
    if (bytes[start + i] !== byte) return 'none'
  }
  const flags = bytes[start + 3]
  if (flags === undefined) return 'short'
  if (flags & reserved) return 'none'
  let at = start + 10
  if (flags & hasExtra) {
    const [low, high] = [bytes[at], bytes[at + 1]]
    if (low === undefined || high === undefined) return 'short'
    at += 2 + low + high * 256
  }
  for (const flag of [hasName, hasComment]) {
    if (!(flags & flag)) continue
    const end = bytes.indexOf(0, at)
    if (end < 0) return bytes.length - at > longest ? 'none' : 'short'
    if (end - at > longest) return 'none'
    at = end + 1
  }
  if (flags & hasCrc) at += 2
  return at > bytes.length ? 'short' : at - start
}

/** Where the next gzip member may begin, from a place on; -1 where none does. */
export function findGzipHeader(bytes: Buffer, from: number): number {
  for (let at = bytes.indexOf(magicBytes, from); at >= 0; at = bytes.indexOf(magicBytes, at + 1)) {
    const extra = bytes[at + 8]
    const system = bytes[at + 9]
    // Bytes that only look alike, inside of packed ones, hardly have these right as well.
    const isLikely = extra === undefined || system === undefined || (isLevel(extra) && (system < 14 || system === 255))
    if (isLikely && gzipHeaderLength(bytes, at) !== 'none') return at
  }
  return -1
}

const magicBytes = Buffer.from(magic)
const isLevel = (extra: number): boolean => extra === 0 || extra === 2 || extra === 4
