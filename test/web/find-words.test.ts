import { describe, expect, it } from 'vitest'
import { highlight } from '../../src/core/highlight.ts'
import { findNumberAt, findParagraphAt, numberIn } from '../../src/web/article/find-words.ts'
import { cutSentence } from '../../src/web/search/cut-sentence.ts'
import { wire } from '../serve/made-ledger.ts'
import { spanOf } from '../serve/made-report.ts'

const { text } = wire.reading.article
const marked = highlight(text, wire.reading.attributions)

describe('words that an address names', () => {
  it.each([
    ['Nobody had been warned', 2],
    ['had been', 2],
    ['Monday night', 1],
    ['according to', 2],
    ['Tove Lind', undefined],
  ])('"%s" are said in attribution %s', (words, number) => {
    expect(findNumberAt(marked, spanOf(text, words))).toBe(number)
  })

  it('stand in their paragraph all the same when nobody says them', () => {
    expect(findParagraphAt(marked, spanOf(text, 'Tove Lind'))).toBe(text.indexOf('Nobody'))
    expect(findParagraphAt(marked, [5000, 5001])).toBeUndefined()
  })

  it.each([
    ['#n4', 4],
    ['#c12', 12],
    ['#main', undefined],
    ['', undefined],
  ])('fragment "%s" takes %s in hand', (hash, number) => {
    expect(numberIn(hash)).toBe(number)
  })
})

describe('a sentence that was found', () => {
  it('is cut at its content and at the words looked for, and lost nowhere', () => {
    const sentence = 'He said the lamp went out.'
    const cut = cutSentence(
      sentence,
      [spanOf(sentence, 'the lamp went out')],
      [spanOf(sentence, 'lamp'), spanOf(sentence, 'He')],
    )
    expect(cut.map((stretch) => stretch.text).join('')).toBe(sentence)
    expect(cut.filter(({ match }) => match).map((stretch) => stretch.text)).toEqual(['He', 'lamp'])
    expect(cut.filter(({ content }) => content).map((stretch) => stretch.text)).toEqual(['the ', 'lamp', ' went out'])
  })

  it('is whole where nothing is known of it', () => {
    expect(cutSentence('He left.', [], [])).toEqual([{ text: 'He left.', content: false, match: false }])
  })
})
