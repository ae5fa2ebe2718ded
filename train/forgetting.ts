import type { WordForm } from '../src/text/words/word-form.ts'
import { createRandom } from './shuffle.ts'

/** A word whose form is hidden: what a word that was never met looks like. */
const hideForm = (word: WordForm): WordForm => ({ ...word, form: 1, key: '\u0000hidden' })

/**
 * Hides the form of rare words now and then, with probability `forget / (forget + count)`, so that a model learns to judge
 * unknown words by their shape and place.
 */
export function createForgetting(words: readonly WordForm[], forget: number): (word: WordForm) => WordForm {
  const counts = new Map<string, number>()
  for (const { key } of words) counts.set(key, (counts.get(key) ?? 0) + 1)
  const random = createRandom(77)
  return (word) => (random() < forget / (forget + (counts.get(word.key) ?? 0)) ? hideForm(word) : word)
}
