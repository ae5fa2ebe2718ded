import { describe, expect, it } from 'vitest'
import { tokenizeText } from '../../src/text/tokenize-text.ts'
import { findWords } from '../../src/text/words/find-words.ts'

const wordsOf = (text: string): readonly string[] => {
  const { tokens } = tokenizeText(text)
  return findWords(tokens, 0, tokens.length).map((word) => word.text)
}

describe('syntactic words', () => {
  it.each([
    ['a 15-year term', 'a 15 - year term'],
    ['a state-run agency', 'a state - run agency'],
    ['the co-founder of a non-profit', 'the co-founder of a non-profit'],
    ['cross-border e-mail', 'cross-border e-mail'],
    ['al-Qaeda', 'al - Qaeda'],
    ['2023-07-26', '2023-07-26'],
    ["They didn't say.", "They did n't say ."],
    ['I dont know', 'I do nt know'],
    ['U.S.-led talks', 'U.S. - led talks'],
    ['The Baltic—North Sea link', 'The Baltic — North Sea link'],
  ])('of "%s" are "%s"', (text, words) => {
    expect(wordsOf(text)).toEqual(words.split(' '))
  })

  it('stand at their spans, in order, each within its token', () => {
    const text = 'The state-run “Agro-Bank” (ex-Sberbank) didn’t re-open its 24-hour help-desk.'
    const { tokens } = tokenizeText(text)
    let at = 0
    for (const word of findWords(tokens, 0, tokens.length)) {
      expect(text.slice(...word.span)).toBe(word.text)
      expect(word.span[0]).toBeGreaterThanOrEqual(at)
      expect(word.span[1]).toBeLessThanOrEqual(tokens[word.token]?.span[1] ?? 0)
      at = word.span[1]
    }
  })
})
