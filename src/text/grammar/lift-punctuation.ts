import type { ParserState } from './arc-hybrid.ts'
import type { Upos } from './universal-tags.ts'

/**
 * Takes words off punctuation marks, where Universal Dependencies lets nothing hang: they go to the nearest word above.
 * Where marks alone stand above a word, the first such word becomes the root. A sentence of marks stays as it is.
 * `upos[i]` is the tag of word `i + 1`.
 */
export function liftPunctuation({ heads, size }: ParserState, upos: readonly Upos[]): void {
  const isMark = (word: number): boolean => word > 0 && upos[word - 1] === 'PUNCT'
  /** The first word above that is no mark; 0 where there is none. */
  const wordAbove = (word: number): number => {
    let head = heads[word] ?? 0
    while (isMark(head)) head = heads[head] ?? 0
    return head
  }
  const root = heads.indexOf(0, 1)
  if (isMark(root)) {
    let heir = 1
    while (heir <= size && (isMark(heir) || wordAbove(heir) !== 0)) heir += 1
    if (heir > size) return
    heads[heir] = 0
    heads[root] = heir
  }
  for (let word = 1; word <= size; word += 1) if (heads[word] !== 0) heads[word] = wordAbove(word)
}
