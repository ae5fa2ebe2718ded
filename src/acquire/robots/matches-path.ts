/**
 * Whether a path begins as a rule's pattern says: `*` stands for any characters, `$` at the end for the path's end. Takes
 * time in proportion to the two lengths: each piece between stars is looked for once, from where the one before ended.
 */
export function matchesPath(pattern: string, path: string): boolean {
  const isAnchored = pattern.endsWith('$')
  const [first = '', ...pieces] = (isAnchored ? pattern.slice(0, -1) : pattern).split('*')
  if (!path.startsWith(first)) return false
  const last = pieces.pop()
  if (last === undefined) return !isAnchored || path.length === first.length
  let at = first.length
  for (const piece of pieces) {
    const found = findFrom(path, piece, at)
    if (found < 0) return false
    at = found + piece.length
  }
  return isAnchored ? path.length - last.length >= at && path.endsWith(last) : findFrom(path, last, at) >= 0
}

/** `indexOf` takes the product of both lengths in its worst case; for pieces longer than this that is worth avoiding. */
const shortPiece = 16

function findFrom(text: string, piece: string, from: number): number {
  if (piece.length <= shortPiece) return text.indexOf(piece, from)
  const borders = findBorders(piece)
  let matched = 0
  for (let at = from; at < text.length; at += 1) {
    const letter = text.charCodeAt(at)
    while (matched > 0 && piece.charCodeAt(matched) !== letter) matched = borders[matched - 1] ?? 0
    if (piece.charCodeAt(matched) === letter) matched += 1
    if (matched === piece.length) return at - matched + 1
  }
  return -1
}

/** Knuth, Morris and Pratt: for each start of the piece, how long the longest of its ends is that it also begins with. */
function findBorders(piece: string): Int32Array {
  const borders = new Int32Array(piece.length)
  for (let at = 1, matched = 0; at < piece.length; at += 1) {
    while (matched > 0 && piece.charCodeAt(matched) !== piece.charCodeAt(at)) matched = borders[matched - 1] ?? 0
    if (piece.charCodeAt(matched) === piece.charCodeAt(at)) matched += 1
    borders[at] = matched
  }
  return borders
}
