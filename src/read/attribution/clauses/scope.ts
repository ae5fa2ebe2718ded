import type { Span } from '../../../core/span.ts'
import type { Quotation } from '../../../text/quotations.ts'
import type { Sentence } from '../../../text/tokenized-text.ts'
import type { Word } from '../words/word.ts'
import type { Range, Stretch } from './range.ts'
import { findSegments, type Segment } from './segments.ts'

/**
 * A stretch in which one speaker's grammar holds: a sentence, or what of it stands in one quotation. A quotation within it is opaque:
 * its words are never part of the clause around it. `quote` is the quotation whose inside this is; -1 for the sentence itself.
 */
export interface Scope extends Stretch {
  readonly quotations: readonly Quotation[]
  readonly sentence: number
  readonly paragraph: number
  readonly segments: readonly Segment[]
}

/** Longer sentences are lists, tables or broken text; reading them costs time and gives nothing. */
export const longestSentence = 400

interface Marked {
  readonly words: readonly Word[]
  readonly quotations: readonly Quotation[]
}

/** A sentence as a scope whose clauses nobody looked for: one too long to read. */
export function unreadScope(sentence: Sentence, index: number, { words, quotations }: Marked): Scope {
  const [from, to] = sentence.tokens
  return { words, quotations, quote: -1, sentence: index, paragraph: sentence.paragraph, from, to, segments: [] }
}

/** The scopes of one sentence: itself first, then every quotation that it touches. */
export function findScopes(sentence: Sentence, index: number, { words, quotations }: Marked): readonly Scope[] {
  const [first, end] = sentence.tokens
  const scope = (quote: number, { from, to }: Range): Scope => ({
    words,
    quotations,
    quote,
    sentence: index,
    paragraph: sentence.paragraph,
    from,
    to,
    segments: findSegments({ words, quote, from, to }),
  })
  const scopes: Scope[] = [scope(-1, { from: first, to: withoutStop(words, first, end) })]
  const quotes = new Set<number>()
  for (let i = first; i < end; i += 1) {
    const quote = words[i]?.quote ?? -1
    if (quote >= 0) quotes.add(quote)
  }
  for (const quote of quotes) {
    const inner = innerRange(words, quotations[quote]?.inner ?? [0, 0], { from: first, to: end })
    if (inner.to - inner.from > 2)
      scopes.push(scope(quote, { from: inner.from, to: withoutStop(words, inner.from, inner.to) }))
  }
  return scopes
}

function innerRange(words: readonly Word[], [start, end]: Span, { from, to }: Range): Range {
  let first = from
  let last = to
  while (first < last && (words[first]?.span[0] ?? 0) < start) first += 1
  while (last > first && (words[last - 1]?.span[1] ?? 0) > end) last -= 1
  return { from: first, to: last }
}

/** The end of a range without the marks that close a sentence. */
function withoutStop(words: readonly Word[], from: number, to: number): number {
  let end = to
  while (end > from && /^[.!?…,;:]+$/u.test(words[end - 1]?.text ?? '')) end -= 1
  return end
}

/** Whether a word of the scope belongs to a quotation within it. */
export function isQuoted(scope: Pick<Scope, 'words' | 'quote'>, index: number): boolean {
  return scope.words[index]?.quote !== scope.quote
}

/** The characters from the first to the last word of a range, marks at its edges left out; those that close a quotation stay. */
export function spanOf(words: readonly Word[], { from, to }: Range): Span {
  let first = from
  let last = to
  while (first < last - 1 && isLoose(words[first])) first += 1
  while (last > first + 1 && isLoose(words[last - 1]) && words[last - 1]?.quote === -1) last -= 1
  if (last <= first) return [0, 0]
  return [words[first]?.span[0] ?? 0, words[last - 1]?.span[1] ?? 0]
}

function isLoose(word: Word | undefined): boolean {
  return word?.tag === 'mark' && /^[,;:.!?…()—–-]+$/u.test(word.text)
}
