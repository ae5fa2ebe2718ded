import { ignorableCharacters } from './characters.ts'
import { endOfMatch, type TokenShape } from './token-shape.ts'

/** Runs that read as one mark: ellipses (". . ." too), dashes, "?!", ``, '', rules of *** or ===. */
const runs =
  /\.(?:[ \u00A0]\.){2,5}(?!\S)|\.{2,}|…+|-{2,}|[–—―]+|[!?‽]+|``|''|\*+|=+|_+|~+|#+|<3(?!\d)|\${2,}|\+{2,}|[<>]+/y

const ignorables = new RegExp(`[${ignorableCharacters}]+`, 'uy')
/** One code point with the marks that stand on it. Lone surrogates and control characters come here too. */
const single = new RegExp(`[^][\\p{M}${ignorableCharacters}]*`, 'uy')
const symbol = /^[^\p{P}]/u

/** Quotation marks, brackets, stops, dashes, signs, and whatever no other shape wanted. Always recognises something. */
export const markShape: TokenShape = (text, at) => {
  const run = endOfMatch(runs, text, at)
  if (run !== undefined) return { kind: 'punctuation', ends: [run] }
  const end = endOfMatch(ignorables, text, at) ?? endOfMatch(single, text, at) ?? at + 1
  return {
    kind: symbol.test(text.slice(at, at + 2)) || /^[%‰&@#*]/.test(text.charAt(at)) ? 'symbol' : 'punctuation',
    ends: [end],
  }
}
