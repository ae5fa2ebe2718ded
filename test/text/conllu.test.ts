import { describe, expect, it } from 'vitest'
import { parseConllu } from '../../src/text/conllu/parse-conllu.ts'
import { toConllu } from '../../src/text/conllu/to-conllu.ts'
import { analyzeText } from '../../src/text/parse-text.ts'
import { models } from '../models.ts'

const line = (...columns: readonly string[]): string => columns.join('\t')
const document = [
  '# newdoc id = d1',
  '# text = She didn’t go.',
  line('1', 'She', 'she', 'PRON', 'PRP', 'Case=Nom', '4', 'nsubj', '_', '_'),
  line('2-3', 'didn’t', '_', '_', '_', '_', '_', '_', '_', '_'),
  line('2', 'did', 'do', 'AUX', 'VBD', '_', '4', 'aux', '_', '_'),
  line('3', 'n’t', 'not', 'PART', 'RB', '_', '4', 'advmod', '_', '_'),
  line('3.1', 'ever', 'ever', 'ADV', 'RB', '_', '_', '_', '4:advmod', '_'),
  line('4', 'go', 'go', 'VERB', 'VB', '_', '0', 'root', '_', 'SpaceAfter=No'),
  line('5', '.', '.', 'PUNCT', '.', '_', '4', 'punct', '_', '_'),
  '',
].join('\n')

describe('CoNLL-U', () => {
  it('is read with its comments, words and multiword tokens, and without empty nodes', () => {
    const [sentence] = parseConllu(document)
    expect(sentence?.comments).toEqual(['newdoc id = d1', 'text = She didn’t go.'])
    expect(sentence?.words.map(({ form, head, deprel }) => `${form} ${head} ${deprel}`)).toEqual([
      'She 4 nsubj',
      'did 4 aux',
      'n’t 4 advmod',
      'go 0 root',
      '. 4 punct',
    ])
    expect(sentence?.multiwordTokens).toEqual([{ first: 2, last: 3, form: 'didn’t', misc: '' }])
  })

  it.each([
    ['1\tonly two', /10 columns.*line 1/],
    [document.replace('\n4\t', '\n7\t'), /word 4 in line 8/],
    [document.replace('\t0\troot', '\tzero\troot'), /head.*line 8/],
    [document.replace('\t0\troot', '\t9\troot'), /line 10.*"go" hangs on word 9 of 5/],
    [document.replace('\t0\troot', '\t1\troot'), /"She" hangs on itself/],
    [document.replace('2-3\t', '2-99999999999\t'), /"didn’t" spans words 2 to 99999999999 of 5/],
  ])('that is broken is refused with the line', (text, message) => {
    expect(() => parseConllu(text)).toThrow(expect.objectContaining({ code: 'input.malformed' }))
    expect(() => parseConllu(text)).toThrow(message)
  })

  it('written from a text is read back as the same words, heads and lemmas', () => {
    const doc = analyzeText('The mayor denied it. Nobody asked her twice!', models)
    const sentences = parseConllu(toConllu(doc))
    expect(sentences.flatMap(({ words }) => words.map(({ form }) => form))).toEqual(doc.words.map(({ text }) => text))
    expect(sentences.map(({ words }) => words.filter(({ head }) => head === 0).length)).toEqual([1, 1])
    expect(sentences[0]?.words.map(({ lemma }) => lemma)).toEqual(['the', 'mayor', 'deny', 'it', '.'])
    expect(toConllu(analyzeText('', models))).toBe('')
  })
})
