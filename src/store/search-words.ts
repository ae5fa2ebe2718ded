import { HearsayError } from '../core/error.ts'
import { mergeSpans, type Span, wordsAt } from '../core/span.ts'

/** Words that must stand one after the other. A single word is a run of one. */
export interface WordRun {
  /** As they were typed, letters and figures only, with one blank between. */
  readonly text: string
  /** Without case and accents. */
  readonly words: readonly string[]
}

const longestQuery = 1000
const mostRuns = 40

/** What a person looks for: every run must be met. Words in quotation marks are one run, and so are the parts of "U.S.". */
export function parseSearch(query: string): readonly WordRun[] {
  if (query.length > longestQuery) {
    throw new HearsayError(
      'request.invalid',
      `Expected at most ${longestQuery} characters to search for, got ${query.length}`,
    )
  }
  const pieces = query.split(/["“”„«»]/u).flatMap((piece, i) => (i % 2 === 1 ? [piece] : piece.split(/\s+/u)))
  const runs = pieces.map(toRun).filter((run) => run.words.length > 0)
  const distinct = new Map(runs.map((run) => [run.words.join(' '), run]))
  if (distinct.size > mostRuns) {
    throw new HearsayError('request.invalid', `Expected at most ${mostRuns} words to search for, got ${distinct.size}`)
  }
  return [...distinct.values()]
}

/** Where the words looked for stand in a sentence. A run counts only as a whole. */
export function findMatches(sentence: string, runs: readonly WordRun[]): readonly Span[] {
  const words = findWords(sentence)
  const spans: Span[] = []
  for (const run of runs) {
    const length = run.words.length
    for (let first = 0; first + length <= words.length; first += 1) {
      const start = words[first]
      const end = words[first + length - 1]
      if (start && end && run.words.every((word, i) => words[first + i]?.word === word)) {
        spans.push([start.span[0], end.span[1]])
      }
    }
  }
  return mergeSpans(spans)
}

function toRun(piece: string): WordRun {
  const found = findWords(piece)
  return { text: found.map(({ span }) => wordsAt(piece, span)).join(' '), words: found.map(({ word }) => word) }
}

/** The words of a text, without case and accents, in their order. */
export function foldWords(text: string): readonly string[] {
  return findWords(text).map(({ word }) => word)
}

interface FoundWord {
  readonly span: Span
  readonly word: string
}

/** Words as FTS5's `unicode61 remove_diacritics 2` takes them: letters and figures, without case and accents. */
function findWords(text: string): readonly FoundWord[] {
  return [...text.matchAll(/[\p{L}\p{N}\p{Co}][\p{L}\p{N}\p{Co}\p{M}]*/gu)].map(({ 0: found, index }) => ({
    span: [index, index + found.length],
    word: found.normalize('NFD').replace(/\p{M}/gu, '').normalize('NFC').toLowerCase(),
  }))
}
