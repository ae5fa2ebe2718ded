import type { TokenizedText } from '../../text/tokenized-text.ts'
import { descriptorAfter, descriptorBefore } from './descriptors.ts'
import { countryOf, isAmericanShort, knownName } from './known-names.ts'
import { productNouns } from './lists/head-words.ts'
import type { Descriptor, Name } from './name.ts'
import type { Piece } from './name-pieces.ts'
import { type NameSort, typeOfSort } from './name-sort.ts'
import { isEitherNoun, nounKind } from './noun-kind.ts'
import { isGivenName, type Sorting, sortByWords } from './sort-name.ts'
import { wordSet } from './word-list.ts'

const products = wordSet(productNouns)

/** Sorts one name by our lists, its title, the noun phrases beside it, its own words and its place, in that order. */
export function sortPiece(
  doc: TokenizedText,
  piece: Piece,
): Pick<Name, 'type' | 'sort' | 'known' | 'country' | 'descriptors' | 'weight'> {
  const [first, end] = piece.tokens
  const words = doc.tokens.slice(first, end).map(({ text }) => text)
  const descriptors = descriptorsOf(doc, piece)
  const listed = knownName(words.join(' '))
  const known = listed && isElsewhere(doc, end, words) ? undefined : listed
  const sorting = settle(doc, piece, words, descriptors, listed?.sort)
  const holds = known !== undefined && (known.sort === sorting.sort || known.sort === 'seat')
  return {
    ...sorting,
    type: typeOfSort[sorting.sort],
    descriptors: fitting(sorting.sort, descriptors),
    ...(holds && { known: known.name }),
    ...(holds && known.country !== undefined && { country: known.country }),
  }
}

/** "The Senate in Buenos Aires" is not that of the United States. */
function isElsewhere({ tokens }: TokenizedText, end: number, words: readonly string[]): boolean {
  if (!/^(?:in|of)$/u.test(tokens[end]?.text ?? '') || !isAmericanShort(words.join(' '))) return false
  const [one = '', two = ''] = [tokens[end + 1]?.text, tokens[end + 2]?.text]
  const state = countryOf(`${one} ${two}`) ?? countryOf(one)
  return state !== undefined && state !== 'United States'
}

/** A name of a sort that something else than its words and neighbours told. */
export function sortPieceAs(doc: TokenizedText, piece: Piece, sort: NameSort): ReturnType<typeof sortPiece> {
  return { sort, type: typeOfSort[sort], weight: 0.6, descriptors: fitting(sort, descriptorsOf(doc, piece)) }
}

/** Only what fits the sort: a place has no trade, a person is no company. */
function fitting(sort: NameSort, descriptors: readonly Descriptor[]): readonly Descriptor[] {
  return descriptors.filter(({ kind, head, place }) => {
    if (place === 'title' || isEitherNoun(head))
      return sort === 'person' || (typeOfSort[sort] === 'organization' && place !== 'title')
    if (sort === 'person') return kind === 'person'
    return typeOfSort[sort] === 'organization' && kind !== 'person'
  })
}

function settle(
  doc: TokenizedText,
  piece: Piece,
  words: readonly string[],
  descriptors: readonly Descriptor[],
  known: NameSort | undefined,
): Sorting {
  if (piece.title !== undefined && (known === undefined || known === 'place' || known === 'product'))
    return { sort: 'person', weight: 1 }
  if (known !== undefined) return { sort: known, weight: 1 }
  if (piece.work === true) return { sort: 'other', weight: 0.7 }
  const byWords = sortByWords(words)
  const beside = descriptors.find(({ place }) => place !== 'after') ?? descriptors[0]
  const bySite = byPlace(doc, piece, words)
  if (beside !== undefined && !(beside.place === 'after' && bySite?.sort === 'place' && bySite.weight > 0.5))
    return settleBeside(words, beside, byWords)
  if (byWords !== undefined && byWords.weight >= 0.8) return byWords
  return bySite ?? byWords ?? { sort: words.length > 1 ? 'person' : 'organization', weight: 0.2 }
}

/** A noun phrase beside a name sorts it, unless the name's own words say more. */
function settleBeside(
  words: readonly string[],
  { head, kind, place }: Descriptor,
  byWords: Sorting | undefined,
): Sorting {
  const given = words.length > 1 && isGivenName(words[0] ?? '')
  if (given && (kind === 'person' || isEitherNoun(head)) && !words.includes('&')) return { sort: 'person', weight: 0.9 }
  const bodily = kind !== 'person' && kind !== 'document' && !isEitherNoun(head)
  const odd = byWords !== undefined && typeOfSort[byWords.sort] !== 'organization'
  if (head === 'agency' && byWords?.sort === 'media') return { sort: 'media', weight: 0.8 }
  if (bodily && odd) return { sort: kind, weight: 0.8 }
  if (byWords !== undefined && byWords.weight >= 0.8) return { sort: byWords.sort, weight: 0.8 }
  if (isEitherNoun(head)) return { sort: byWords?.sort ?? 'organization', weight: 0.5 }
  if (kind === 'document') return byWords ?? { sort: 'other', weight: 0.3 }
  return { sort: kind, weight: place === 'after' ? 0.75 : 0.8 }
}

function byPlace(
  doc: TokenizedText,
  { tokens: [first, end], floor }: Piece,
  words: readonly string[],
): Sorting | undefined {
  const before = first > floor ? (doc.tokens[first - 1]?.text.toLowerCase() ?? '') : ''
  const next = doc.tokens[end]?.text.toLowerCase() ?? ''
  const after = doc.tokens[end + 1]?.text.toLowerCase() ?? ''
  const of = /^(?:of|for|at)$/u.test(before) ? ofRole(doc.tokens[first - 2]?.text ?? '', before) : undefined
  if (of !== undefined) return of
  if (next === ',' && (after === 'who' || after === 'whose')) return { sort: 'person', weight: 0.6 }
  if (next === ',' && /^\d{1,3}$/u.test(after) && doc.tokens[end + 2]?.text === ',')
    return { sort: 'person', weight: 0.6 }
  if (next === ',' && after === 'which') return { sort: 'organization', weight: 0.5 }
  if (products.has(next) && !/^(?:system|model|app|boat|car|ship)$/u.test(next)) return { sort: 'product', weight: 0.6 }
  if (/^(?:in|near|outside|across|throughout|towards|toward)$/u.test(before) && words.length < 4)
    return { sort: 'place', weight: 0.6 }
  if (first === floor && /^[(–—]$|^-$/u.test(next)) return words.length < 3 ? { sort: 'place', weight: 0.5 } : undefined
  if (/^(?:from|to)$/u.test(before) && words.length === 1) return { sort: 'place', weight: 0.3 }
  return undefined
}

/** "owner of Kuldne Kulp" is of a body, "mayor of Villány" of a place, "the substation at Vulcănești" at one. */
function ofRole(noun: string, preposition: string): Sorting | undefined {
  if (
    /^(?:mayor|king|queen|governor|prefect|bishop|archbishop|residents?|people|native|duke|prince|town|city|village|port|district)$/iu.test(
      noun,
    )
  ) {
    return { sort: 'place', weight: 0.6 }
  }
  if (nounKind(noun) === 'person') return { sort: 'organization', weight: 0.5 }
  return preposition === 'at' && /^\p{Ll}/u.test(noun) ? { sort: 'place', weight: 0.3 } : undefined
}

function descriptorsOf(
  doc: TokenizedText,
  { tokens: [first, end], title, floor, limit }: Piece,
): readonly Descriptor[] {
  const found: Descriptor[] = []
  if (title !== undefined)
    found.push({
      place: 'title',
      tokens: title,
      head: (doc.tokens[title[1] - 1]?.text ?? '').toLowerCase(),
      kind: 'person',
    })
  const before = descriptorBefore(doc.tokens, title?.[0] ?? first, floor)
  const after = descriptorAfter(doc.tokens, end, limit)
  return [...found, ...(before === undefined ? [] : [before]), ...(after === undefined ? [] : [after])]
}
