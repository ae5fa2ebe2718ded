/** A text without lone surrogates: each becomes U+FFFD, so that offsets mean the same to every reader. */
function wellFormed(text: string): string {
  if (!/[\ud800-\udfff]/.test(text)) return text
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}

/** White space of every kind, the unbreakable ones too. */
const blank = /[\t\n\f\r \u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\x85]/
const blanks = new RegExp(`${blank.source}+`, 'g')
/** Control characters and soft hyphens: nothing of them is printed. */
const unprinted = /[\x00-\x08\x0b\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad]/
const allUnprinted = new RegExp(unprinted, 'g')
/** Letters that printers join. */
const ligatures: Readonly<Record<string, string>> = {
  '\ufb00': 'ff',
  '\ufb01': 'fi',
  '\ufb02': 'fl',
  '\ufb03': 'ffi',
  '\ufb04': 'ffl',
  '\ufb05': 'st',
  '\ufb06': 'st',
}
const ligature = /[\ufb00-\ufb06]/
const allLigatures = new RegExp(ligature, 'g')

/** Most lines have nothing to fold, and one look is three times as fast as four replacements. */
const toFold =
  / {2}|[\x00-\x1f\x7f-\xa0\u00ad\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000\ud800-\udfff\ufb00-\ufb06]/

/**
 * Words as they are printed: white space folded to one blank (the unbreakable kinds too), soft hyphens and control
 * characters left out, ligatures as their letters. Zero-width and direction marks stay: they are part of what the page says.
 */
export function foldText(text: string): string {
  const bare = text.trim()
  if (!toFold.test(bare)) return bare
  const folded = bare
    .replace(allUnprinted, '')
    .replace(blanks, ' ')
    .replace(allLigatures, (letter) => ligatures[letter] ?? letter)
  return wellFormed(folded).trim()
}

/** A folded text, and for each of its letters where in the text as it was it begins; at the end, where the last one ends. */
export interface FoldedText {
  readonly text: string
  readonly starts: readonly number[]
}

/** What `foldText` gives, with the way back. */
export function foldWithPlaces(text: string): FoldedText {
  let folded = ''
  const starts: number[] = []
  let inBlank = false
  for (let at = 0; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (unprinted.test(letter)) continue
    const isBlank = blank.test(letter)
    if (!(isBlank && inBlank)) {
      const printed = isBlank ? ' ' : (ligatures[letter] ?? letter)
      folded += printed
      for (let step = 0; step < printed.length; step += 1) starts.push(at)
    }
    inBlank = isBlank
  }
  starts.push(text.length)
  const printed = wellFormed(folded)
  const from = printed.length - printed.trimStart().length
  const to = from + printed.trim().length
  const last = starts[to - 1]
  return { text: printed.slice(from, to), starts: [...starts.slice(from, to), last === undefined ? 0 : last + 1] }
}

/** A text for comparing only: small letters and figures, everything else one blank. */
export function foldForMatch(text: string): string {
  // Five times as fast, and most lines are like this.
  if (!/[^\x00-\x7f]/.test(text)) {
    return text
      .toLowerCase()
      .replace(/[^a-z0-9]+/g, ' ')
      .trim()
  }
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
