import { createHash } from 'node:crypto'

const letters = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'

/** The digest that WARC headers carry: "sha1:" and the hash in base 32. */
export function toDigest(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha1')
  for (const part of parts) hash.update(part)
  let digits = ''
  let [bits, held] = [0, 0]
  for (const byte of hash.digest()) {
    held = ((held << 8) | byte) & 0xfff
    bits += 8
    for (; bits >= 5; bits -= 5) digits += letters[(held >> (bits - 5)) & 31]
  }
  return `sha1:${digits}`
}
