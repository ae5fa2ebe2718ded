import type { Token } from '../../text/tokenized-text.ts'
import { determiners, phraseEnds } from '../names/common-words.ts'
import { isStateRun } from '../names/descriptors.ts'
import { countryOf } from '../names/known-names.ts'
import { guessNounKind, isPlural, type NounKind, nounKind, singularOf } from '../names/noun-kind.ts'
import { pairKind } from './body-pairs.ts'

/** A noun phrase without a name: "the Dutch rider", "its owner", "Farmers". */
export interface Phrase {
  /** Tokens from the determiner to the noun, `[first, end)`. */
  readonly tokens: readonly [first: number, end: number]
  /** In small letters; absent for a bare noun. */
  readonly determiner?: string
  /** Where the owner ends and the thing owned begins: "the airport’s | owner". */
  readonly owned?: number
  /** The noun, singular and in small letters. */
  readonly head: string
  readonly kind: NounKind | 'state-media' | 'unknown'
  readonly plural: boolean
  /** Words between determiner and noun, in small letters. */
  readonly modifiers: readonly string[]
  /** The state that a modifier names: "the North Korean leader". */
  readonly country?: string
}

/** Which tokens belong to a name: a phrase does not run through one, save that of a state or town. */
export type IsBarred = (token: number) => boolean

const owning = /^(?:'s|’s|'|’)$/u
/** The noun phrase that begins at a token; `loose` takes an unlisted noun for its head too, as in the words of a source. */
export function phraseAt(
  tokens: readonly Token[],
  at: number,
  limit: number,
  barred: IsBarred,
  loose = false,
): Phrase | undefined {
  const first = tokens[at]?.text.toLowerCase() ?? ''
  // "had heard that the Swedes wanted": a clause begins there, and the phrase at the next token.
  if (first === 'that' && determiners.has(tokens[at + 1]?.text.toLowerCase() ?? '')) return undefined
  const determiner = determiners.has(first) ? first : undefined
  let owned: number | undefined
  let start = at + (determiner === undefined ? 0 : 1)
  while (start < limit && start - at < 3 && determiners.has(tokens[start]?.text.toLowerCase() ?? '')) start += 1
  let head = -1
  let end = start
  for (; end < limit && end - at < 10; end += 1) {
    const word = tokens[end]?.text ?? ''
    if (owning.test(word) && end > start && end + 1 < limit) {
      owned = end + 1
      head = -1
      continue
    }
    if (tokens[end]?.kind !== 'word' || phraseEnds.has(word.toLowerCase()) || barred(end)) break
    if (end > start && /^(?:the|an?)$/iu.test(word)) break
    if (nounKind(word) !== undefined) head = end
    else if (head !== -1 && pairKind(tokens[head]?.text ?? '', word) !== undefined) head = end
    else if (head !== -1) break
    else if (pairKind(tokens[end - 1]?.text ?? '', word) !== undefined) head = end
  }
  if (head === -1) {
    if (!loose || end === start || end - start > 5) return undefined
    head = end - 1
  }
  return describe(tokens, { at, start, head, determiner, owned })
}

interface Parts {
  readonly at: number
  readonly start: number
  readonly head: number
  readonly determiner: string | undefined
  readonly owned: number | undefined
}

function describe(tokens: readonly Token[], { at, start, head, determiner, owned }: Parts): Phrase {
  const noun = tokens[head]?.text ?? ''
  const modifiers = tokens.slice(owned ?? start, head).map(({ text }) => text.toLowerCase())
  const country =
    tokens.slice(at, head).flatMap(({ text }) => countryOf(text) ?? [])[0] ?? twoWordCountry(tokens, at, head)
  return {
    tokens: [at, head + 1],
    ...(determiner !== undefined && { determiner }),
    ...(owned !== undefined && { owned }),
    head: singularOf(noun),
    kind: kindOf(noun, modifiers),
    plural: isPlural(noun),
    modifiers,
    ...(country !== undefined && { country }),
  }
}

function kindOf(noun: string, modifiers: readonly string[]): Phrase['kind'] {
  const pair = pairKind(modifiers.at(-1) ?? '', noun)
  const kind = pair ?? nounKind(noun) ?? guessNounKind(noun) ?? 'unknown'
  return kind === 'media' && isStateRun(modifiers) ? 'state-media' : kind
}

function twoWordCountry(tokens: readonly Token[], from: number, to: number): string | undefined {
  for (let at = from; at + 1 < to; at += 1) {
    const country = countryOf(`${tokens[at]?.text} ${tokens[at + 1]?.text}`)
    if (country !== undefined) return country
  }
  return undefined
}
