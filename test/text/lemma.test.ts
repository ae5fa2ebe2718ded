import fc from 'fast-check'
import { expect, it } from 'vitest'
import { lemmatize } from '../../src/text/grammar/lemma.ts'
import { models } from '../models.ts'

const half = /\p{Surrogate}/u

it('a lemma is never empty and never half a character, whatever the word and its tag', () => {
  const words = fc.oneof(
    fc.string({ unit: 'binary', minLength: 1, maxLength: 8 }),
    fc.constantFrom('ing', 'ed', '😀', 's', 'x😀s'),
  )
  const tags = fc.constantFrom('NN', 'NNS', 'NNP', 'VBD', 'VBG', 'VBZ', 'JJR', 'RB', 'CD')
  fc.assert(
    fc.property(words, tags, (word, tag) => {
      const lemma = lemmatize(word, tag, models.lemmas)
      expect(lemma).not.toBe('')
      if (!half.test(word)) expect(lemma).not.toMatch(half)
    }),
    { numRuns: 2000, seed: 5 },
  )
})
