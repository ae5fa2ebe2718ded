import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { analyzeText, type ParsedText } from '../../src/text/parse-text.ts'
import { lemmaOfWord } from '../../src/text/tag-text.ts'
import { cpuTimeSince } from '../cpu-time.ts'
import { models } from '../models.ts'

const analyze = (text: string): ParsedText => analyzeText(text, models)
const wordAt = (doc: ParsedText, i: number): string => (i < 0 ? 'ROOT' : (doc.words[i]?.text ?? ''))

/** "word head relation" for each word. */
const arcsOf = (doc: ParsedText): readonly string[] =>
  doc.words.map(({ text }, i) => `${text} ${wordAt(doc, doc.heads[i] ?? -1)} ${doc.relations[i]}`)

describe('tags', () => {
  it.each([
    ['The ministry denied the report.', 'DET NOUN VERB DET NOUN PUNCT'],
    ['Officials in Riga have not said why.', 'NOUN ADP PROPN AUX PART VERB ADV PUNCT'],
    ['He will report it to the police.', 'PRON AUX VERB PRON ADP DET NOUN PUNCT'],
  ])('of "%s" are %s', (text, tags) => {
    expect(
      analyze(text)
        .tags.map(({ upos }) => upos)
        .join(' '),
    ).toBe(tags)
  })
})

describe('lemmas', () => {
  it.each([
    ['The ministries denied what was written.', 'the ministry deny what be write .'],
    ["She didn't say that the children were worse.", 'she do not say that the child be bad .'],
    ['I told Iraqi reporters better stories.', 'I tell Iraqi reporter good story .'],
  ])('of "%s" are "%s"', (text, lemmas) => {
    const doc = analyze(text)
    expect(doc.words.map((_, i) => lemmaOfWord(doc, i)).join(' ')).toBe(lemmas)
  })
})

describe('trees', () => {
  it('hang a subject and its clause on the verb of saying', () => {
    const arcs = arcsOf(analyze('The mayor said on Monday that the bridge was closed.'))
    expect(arcs).toContain('mayor said nsubj')
    expect(arcs).toContain('said ROOT root')
    expect(arcs).toContain('closed said ccomp')
    expect(arcs).toContain('bridge closed nsubj:pass')
  })

  it('have one root a sentence, no cycle, and nothing below a punctuation mark, whatever the text', () => {
    const piece = fc.oneof(
      fc.constantFrom(
        'The mayor',
        'said',
        '“No,”',
        '(',
        ')',
        '—',
        'which',
        'it',
        '.',
        '!',
        '...',
        ',',
        'denied',
        '👩‍🚒',
      ),
      fc.string({ unit: 'binary', maxLength: 6 }),
    )
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 25 }), (pieces) => {
        const doc = analyze(pieces.join(' '))
        for (let s = 0; s < doc.sentences.length; s += 1) {
          const [first, end] = [doc.sentenceWords[s] ?? 0, doc.sentenceWords[s + 1] ?? 0]
          const heads = [...doc.heads.slice(first, end)]
          expect(heads.filter((head) => head === -1)).toHaveLength(end > first ? 1 : 0)
          const roots = doc.relations.slice(first, end).filter((relation) => relation === 'root')
          expect(roots).toHaveLength(end > first ? 1 : 0)
          const onlyMarks = doc.tags.slice(first, end).every(({ upos }) => upos === 'PUNCT')
          for (let i = first; i < end; i += 1) {
            const head = doc.heads[i] ?? -1
            if (!onlyMarks && head >= 0) expect(doc.tags[head]?.upos).not.toBe('PUNCT')
            let [up, steps] = [i, 0]
            while (up >= 0 && steps <= end - first) {
              up = doc.heads[up] ?? -1
              steps += 1
            }
            expect(up).toBe(-1)
          }
        }
      }),
      { numRuns: 200, seed: 11 },
    )
  })
})

describe('sentences with a model', () => {
  it.each([
    [['VILNIUS (LNB) — The port is open.', 'It was closed on Monday.']],
    [['“Who knew?” asked Mr. Roe of the U.S. Coast Guard.', 'Nobody answered.']],
    [['The firm, J. P. Morrow & Co., denied it.', 'Shares fell 3.5 percent.']],
  ])('part %j', (sentences) => {
    const doc = analyze(sentences.join(' '))
    expect(doc.sentences.map(({ span }) => doc.text.slice(...span))).toEqual(sentences)
  })
})

describe('a long text of one thing', () => {
  const megabyte = 1_000_000
  it.each([
    ['letters without a blank', 'a'.repeat(megabyte)],
    ['quotation marks', '“'.repeat(100_000)],
    ['letters from right to left', 'שלום '.repeat(40_000)],
    ['zero-width characters', 'a\u200b\u200d\u2060 '.repeat(40_000)],
    ['hyphens', 'a-'.repeat(100_000)],
    ['endings', `a${'-most'.repeat(80_000)}`],
    ['full stops', '. '.repeat(100_000)],
    ['capitals', 'Aa '.repeat(60_000)],
  ])('of %s is analysed in time that grows with its length', (_, text) => {
    const half = text.slice(0, text.length / 2)
    const timeOf = (read: string): number => {
      const from = process.cpuUsage()
      analyze(read)
      return cpuTimeSince(from)
    }
    timeOf(half)
    const [short, long] = [timeOf(half), timeOf(text)]
    expect(long).toBeLessThan(3.5 * short + 300)
  })
})
