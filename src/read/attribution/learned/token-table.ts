import { hashText } from '../../../text/model/hash.ts'
import type { ParsedText } from '../../../text/parse-text.ts'
import { findQuotations } from '../../../text/quotations.ts'
import { lemmaOfWord } from '../../../text/tag-text.ts'
import { wordFormOf } from '../../../text/words/word-form.ts'
import { remember } from '../../names/remember.ts'

/** How a token stands to the quotation marks of its text. */
export const quoteState = { outside: 0, inside: 1, opening: 2, closing: 3 } as const

/**
 * The tokens of a text as attribution models see them, one typed array per column. Hashes stand for words; `head` is the token of
 * a token's head, -1 for the head of a sentence.
 */
export interface TokenTable {
  readonly count: number
  /** Token ranges `[first, end)`. */
  readonly sentences: readonly (readonly [number, number])[]
  readonly paragraphs: readonly (readonly [number, number])[]
  readonly sentenceOf: Int32Array
  readonly paragraphOf: Int32Array
  readonly word: Int32Array
  readonly form: Int32Array
  readonly lemma: Int32Array
  readonly suffix2: Int32Array
  readonly suffix3: Int32Array
  readonly shape: Int32Array
  readonly isCapital: Uint8Array
  readonly isWord: Uint8Array
  readonly quote: Uint8Array
  /** The mark that a token is, as a hash; quotation marks are one, words are 0. */
  readonly mark: Int32Array
  readonly upos: Int32Array
  readonly xpos: Int32Array
  readonly isVerb: Uint8Array
  readonly head: Int32Array
  readonly relation: Int32Array
  /** The relation's name. */
  readonly relations: readonly string[]
  readonly lemmas: readonly string[]
  readonly texts: readonly string[]
}

const hashed = remember((text: string): number => hashText(text))

const isLetterOrFigure = /[\p{L}\p{N}]/u
const quotationMark = /^(?:["“”„«»]|''|``)$/

/** The word of each token whose head lies outside of the token. */
function headWords(doc: ParsedText): Int32Array {
  const chosen = new Int32Array(doc.tokens.length).fill(-1)
  for (const [w, { token }] of doc.words.entries()) {
    const head = doc.heads[w] ?? -1
    if (head < 0 || doc.words[head]?.token !== token) chosen[token] = w
  }
  return chosen
}

function quotesOf(doc: ParsedText): Uint8Array {
  const states = new Uint8Array(doc.tokens.length)
  let at = 0
  for (const { parts, depth } of findQuotations(doc)) {
    if (depth > 0) continue
    for (const [start, end] of parts) {
      while (at > 0 && (doc.tokens[at]?.span[0] ?? 0) > start) at -= 1
      while (at < doc.tokens.length && (doc.tokens[at]?.span[0] ?? 0) < start) at += 1
      for (; at < doc.tokens.length && (doc.tokens[at]?.span[1] ?? 0) <= end; at += 1) {
        const [from, to] = doc.tokens[at]?.span ?? [0, 0]
        const isMark = !isLetterOrFigure.test(doc.tokens[at]?.text ?? '')
        states[at] =
          isMark && from === start ? quoteState.opening : isMark && to === end ? quoteState.closing : quoteState.inside
      }
    }
  }
  return states
}

/** Lays out the tokens of a parsed text. Takes time in proportion to its length. */
export function toTokenTable(doc: ParsedText): TokenTable {
  const count = doc.tokens.length
  const words = headWords(doc)
  const int = (of: (i: number) => number): Int32Array => Int32Array.from({ length: count }, (_, i) => of(i))
  const forms = doc.tokens.map(({ text }) => wordFormOf(text))
  const sentenceOf = new Int32Array(count)
  const paragraphOf = new Int32Array(count)
  const paragraphs: (readonly [number, number])[] = []
  for (const [
    s,
    {
      tokens: [first, end],
      paragraph,
    },
  ] of doc.sentences.entries()) {
    sentenceOf.fill(s, first, end)
    const before = paragraphs.at(-1)
    if (before && doc.sentences[s - 1]?.paragraph === paragraph) paragraphs[paragraphs.length - 1] = [before[0], end]
    else paragraphs.push([first, end])
    paragraphOf.fill(paragraphs.length - 1, first, end)
  }
  const relations = doc.tokens.map((_, i) => doc.relations[words[i] ?? -1] ?? '')
  const lemmas = doc.tokens.map(({ text }, i) =>
    ((words[i] ?? -1) < 0 ? text : lemmaOfWord(doc, words[i] ?? 0)).toLowerCase(),
  )
  const tag = (i: number) => doc.tags[words[i] ?? -1]
  const isWord = Uint8Array.from(doc.tokens, ({ text }) => (isLetterOrFigure.test(text) ? 1 : 0))
  return {
    count,
    sentences: doc.sentences.map(({ tokens }) => tokens),
    paragraphs,
    sentenceOf,
    paragraphOf,
    word: int((i) => hashed(doc.tokens[i]?.text.slice(0, 64) ?? '')),
    form: int((i) => forms[i]?.form ?? 0),
    lemma: int((i) => hashed(lemmas[i]?.slice(0, 64) ?? '')),
    suffix2: int((i) => forms[i]?.suffix2 ?? 0),
    suffix3: int((i) => forms[i]?.suffix3 ?? 0),
    shape: int((i) => forms[i]?.shape ?? 0),
    isCapital: Uint8Array.from(forms, ({ flags }) => flags & 1),
    isWord,
    quote: quotesOf(doc),
    mark: int((i) =>
      isWord[i] === 1
        ? 0
        : quotationMark.test(doc.tokens[i]?.text ?? '')
          ? hashed('"')
          : hashed(doc.tokens[i]?.text.slice(0, 8) ?? ''),
    ),
    upos: int((i) => hashed(tag(i)?.upos ?? '')),
    xpos: int((i) => hashed(`${tag(i)?.upos === 'AUX' ? 'AUX ' : ''}${tag(i)?.xpos ?? ''}`)),
    isVerb: Uint8Array.from(doc.tokens, (_, i) => (tag(i)?.upos === 'VERB' ? 1 : 0)),
    head: int((i) => doc.words[doc.heads[words[i] ?? -1] ?? -1]?.token ?? -1),
    relation: int((i) => hashed(relations[i] ?? '')),
    relations,
    lemmas,
    texts: doc.tokens.map(({ text }) => text),
  }
}
