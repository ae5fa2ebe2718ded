/** FNV-1a over the UTF-16 code units of a text, then folded: 32 bits, as a signed integer. */
export function hashText(text: string): number {
  let hash = 0x811c9dc5 | 0
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193)
  return hash ^ (hash >>> 15)
}

/** Goes on from one hash with another value, so that the order of the values counts. */
export function mixHash(hash: number, value: number): number {
  const mixed = Math.imul(hash ^ value, 0x9e3779b1)
  return mixed ^ (mixed >>> 15)
}

/** A hash as a key of a table: 28 bits, so that keys are small positive integers and close together when sorted. */
export const toKey = (hash: number): number => mixHash(hash, 0x5bd1e995) >>> 4
