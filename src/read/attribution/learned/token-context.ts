import { hashText, mixHash } from '../../../text/model/hash.ts'
import type { TokenTable } from './token-table.ts'
import { type TreeContext, toTreeContext } from './tree-context.ts'

/** Tokens with what surrounds them. */
export interface TokensInContext {
  readonly table: TokenTable
  readonly context: TokenContext
}

/** How often a lemma stands in a cue, in eight steps: 0 unknown, 1 never, 7 nearly always. */
export type CueClassOf = (lemmaHash: number) => number

/** What surrounds each token in its sentence, and where it hangs in the tree. -1 stands for "none". */
export interface TokenContext extends TreeContext {
  readonly cueClass: Uint8Array
  readonly isPronoun: Uint8Array
  /** A word as name, pronoun, likely cue or other; a mark as itself. */
  readonly sign: Int32Array
  readonly markBefore: Int32Array
  readonly markBeforeDistance: Int32Array
  readonly markAfter: Int32Array
  readonly markAfterDistance: Int32Array
  /** The nearest token before or after whose lemma is often a cue. */
  readonly cueBefore: Int32Array
  readonly cueAfter: Int32Array
  readonly verbBefore: Int32Array
  readonly verbAfter: Int32Array
  /** The last "that", "to", "if" … before. */
  readonly subordinator: Int32Array
  /** What a sentence is like as to quotations and cues; the signs of its last tokens. */
  readonly sentenceSort: Int32Array
  readonly sentenceTail: Int32Array
}

const subordinators = new Set(
  'that to if whether how why what when because as while although though which who'.split(' '),
)
const pronouns = new Set(
  'i you he she it we they him her them us me who his its their my our your himself herself themselves itself'.split(
    ' ',
  ),
)

/** Classes of lemmas of which from 8 %, and from a quarter, stand in a cue. */
const [likelyCue, strongCue] = [4, 5]

/** Signs of words; those of marks are hashes. */
const wordSign = { name: 1, pronoun: 2, cue: 3, other: 4 } as const

/** Looks around each token. Takes time in proportion to the length of the text. */
export function toTokenContext(table: TokenTable, cueClassOf: CueClassOf): TokenContext {
  const { count, sentences, lemma, isWord, mark, texts, isCapital } = table
  const none = (): Int32Array => new Int32Array(count).fill(-1)
  const zero = (): Int32Array => new Int32Array(count)
  const cueClass = Uint8Array.from(lemma, (hash) => cueClassOf(hash))
  const isPronoun = Uint8Array.from(texts, (text) => (pronouns.has(text.toLowerCase()) ? 1 : 0))
  const context: TokenContext = {
    cueClass,
    isPronoun,
    sign: Int32Array.from(texts, (_, i) => {
      if (isWord[i] === 0) return mark[i] ?? 0
      if (isCapital[i] === 1) return wordSign.name
      if (isPronoun[i] === 1) return wordSign.pronoun
      return (cueClass[i] ?? 0) >= strongCue ? wordSign.cue : wordSign.other
    }),
    markBefore: zero(),
    markBeforeDistance: zero(),
    markAfter: zero(),
    markAfterDistance: zero(),
    cueBefore: none(),
    cueAfter: none(),
    verbBefore: none(),
    verbAfter: none(),
    subordinator: none(),
    sentenceSort: new Int32Array(sentences.length),
    sentenceTail: new Int32Array(sentences.length),
    ...toTreeContext(table, cueClass),
  }
  for (const [s, range] of sentences.entries()) {
    lookBack(table, context, range)
    lookAhead(table, context, range)
    context.sentenceSort[s] = sortOf(table, context, range)
    let tail = 7
    for (let i = Math.max(range[0], range[1] - 6); i < range[1]; i += 1) tail = mixHash(tail, context.sign[i] ?? 0)
    context.sentenceTail[s] = tail
  }
  return context
}

type Range = readonly [first: number, end: number]

/** Fills in what stands before each token of a sentence. */
function lookBack({ isWord, mark, isVerb, texts }: TokenTable, context: TokenContext, [first, end]: Range): void {
  let [last, distance, cue, verb, subordinator] = [0, 0, -1, -1, -1]
  for (let i = first; i < end; i += 1) {
    context.markBefore[i] = last
    context.markBeforeDistance[i] = distance
    context.cueBefore[i] = cue
    context.verbBefore[i] = verb
    context.subordinator[i] = subordinator
    distance += 1
    if (isWord[i] === 0) {
      last = mark[i] ?? 0
      distance = 1
    }
    if ((context.cueClass[i] ?? 0) >= likelyCue) cue = i
    if (isVerb[i] === 1) verb = i
    if (subordinators.has(texts[i]?.toLowerCase() ?? '')) subordinator = i
  }
}

/** Fills in what stands after each token of a sentence. */
function lookAhead({ isWord, mark, isVerb }: TokenTable, context: TokenContext, [first, end]: Range): void {
  let [next, distance, cue, verb] = [0, 0, -1, -1]
  for (let i = end - 1; i >= first; i -= 1) {
    context.markAfter[i] = next
    context.markAfterDistance[i] = distance
    context.cueAfter[i] = cue
    context.verbAfter[i] = verb
    distance += 1
    if (isWord[i] === 0) {
      next = mark[i] ?? 0
      distance = 1
    }
    if ((context.cueClass[i] ?? 0) >= likelyCue) cue = i
    if (isVerb[i] === 1) verb = i
  }
}

/** What a sentence is like: how far it is quoted, whether a word that is nearly always a cue stands in it, how it begins and ends. */
function sortOf({ isWord, quote, mark }: TokenTable, { cueClass }: TokenContext, [first, end]: Range): number {
  let [hasQuote, allQuote, strong] = [0, 1, 0]
  for (let i = first; i < end; i += 1) {
    if (isWord[i] === 1 && quote[i] === 0) allQuote = 0
    if (quote[i] !== 0) hasQuote = 1
    if ((cueClass[i] ?? 0) >= strongCue) strong = Math.max(strong, quote[i] !== 0 ? 1 : 2)
  }
  return hashText([hasQuote, allQuote, strong, quote[first], quote[end - 1], mark[first]].join(','))
}
