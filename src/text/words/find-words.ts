import type { Span } from '../../core/span.ts'
import type { Token } from '../tokenized-text.ts'

/** A syntactic word of Universal Dependencies: what has a tag, a lemma and a head of its own. */
export interface Word {
  readonly span: Span
  readonly text: string
  /** The place of the token that it is, or is a part of: "state" "-" "run" of one token. */
  readonly token: number
}

/** Beginnings that English treebanks leave on their word: "non-profit", "cross-border", "e-mail". */
const prefixes = new Set(
  `non e mid anti re co pre pro cross post over semi multi ex sub counter mini inter psycho socio arch intra un de bi tri ultra vice
  pan neo micro macro mega super trans pseudo quasi para extra eco bio cyber geo agro electro uh hm mm`
    .trim()
    .split(/\s+/),
)
/** Ends that stay on their word too. */
const suffixes = new Set('esque wise fold most ish'.split(' '))

const longestAffix = 8

const hyphen = /[-‐‑]/
/** A date, a telephone number, an address, a version: three figures or more, joined. */
const joinedFigures = /^\p{Nd}+(?:[-‐‑]\p{Nd}+){2,}$/u

/** Common slips without an apostrophe, by where their second word begins. */
const slips: Readonly<Record<string, number>> = {
  dont: 2,
  doesnt: 4,
  didnt: 3,
  cant: 2,
  couldnt: 5,
  wouldnt: 5,
  shouldnt: 6,
  isnt: 2,
  arent: 3,
  wasnt: 3,
  werent: 4,
  hasnt: 3,
  havent: 4,
  thats: 4,
  whats: 4,
  heres: 4,
  ive: 1,
  im: 1,
  wont: 2,
  aint: 2,
  youll: 3,
  youre: 3,
  theyre: 4,
}

function hyphensOf(text: string): readonly number[] {
  if (!hyphen.test(text) || joinedFigures.test(text)) return []
  const places = [...text.matchAll(/(?<=[\p{L}\p{N}\p{M}.'’])[-‐‑](?=[\p{L}\p{N}])/gu)].map(({ index }) => index)
  let from = 0
  return places.filter((place, i) => {
    const next = places[i + 1] ?? text.length
    // The bounds keep a megabyte of "-most-most" from being looked at from its start at each hyphen.
    const stays =
      (place - from <= longestAffix && prefixes.has(text.slice(from, place).toLowerCase())) ||
      (next - place <= longestAffix && suffixes.has(text.slice(place + 1, next).toLowerCase()))
    if (!stays) from = place + 1
    return !stays
  })
}

/** Where the token is cut, from its first place to its end. */
function cutsOf({ kind, text }: Token): readonly number[] {
  if (kind !== 'word' && kind !== 'number') return [text.length]
  const slip = text.length < 9 ? slips[text.toLowerCase()] : undefined
  if (slip !== undefined) return [slip, text.length]
  return [...hyphensOf(text).flatMap((place) => [place, place + 1]), text.length]
}

/**
 * The syntactic words of tokens `[first, end)`, in text order. Tokens keep a hyphenated compound whole, as rules read it;
 * treebanks take it apart, and so must what was learned from them.
 */
export function findWords(tokens: readonly Token[], first: number, end: number): readonly Word[] {
  const words: Word[] = []
  for (let i = first; i < end; i += 1) {
    const token = tokens[i]
    if (!token) break
    let from = 0
    for (const to of cutsOf(token)) {
      if (to <= from) continue
      words.push({ span: [token.span[0] + from, token.span[0] + to], text: token.text.slice(from, to), token: i })
      from = to
    }
  }
  return words
}
