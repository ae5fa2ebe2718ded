import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type HighlightedText, highlight, type Piece, wordsOf } from '../../src/core/highlight.ts'
import { attributionId } from '../../src/core/ids.ts'
import { type Attribution, certainties, stances } from '../../src/core/reading.ts'
import { partAt, type Span } from '../../src/core/span.ts'

/** Where the words stand; the nth time if they stand there often. */
function at(text: string, words: string): Span {
  const start = text.indexOf(words)
  if (start < 0) throw new RangeError(`Expected “${words}” in the text`)
  return [start, start + words.length]
}

interface Sketch {
  readonly source?: readonly string[]
  readonly cue?: readonly string[]
  readonly content?: readonly string[]
  readonly nestedIn?: string
  readonly about?: string
}

function sketch(text: string, id: string, { source, cue, content, nestedIn, about }: Sketch): Attribution {
  const part = (words: readonly string[]) =>
    partAt(
      text,
      words.map((word) => at(text, word)),
    )
  return {
    id: attributionId(id),
    ...(source && { source: part(source) }),
    cue: part(cue ?? []),
    ...(content && { content: part(content) }),
    form: 'indirect',
    stance: 'asserts',
    certainty: 'certain',
    sourceKind: 'person',
    ...(nestedIn !== undefined && { nestedIn: attributionId(nestedIn) }),
    ...(about !== undefined && { about: attributionId(about) }),
    rule: 'by-hand',
    confidence: 0.9,
  }
}

const wholeOf = ({ lead, paragraphs }: HighlightedText): string =>
  lead + paragraphs.map(({ pieces, gap }) => wordsOf(pieces) + gap).join('')

/** The pieces as brackets: S1(…) source, C1(…) cue, T1(…) content; `+` a further stretch, `#` where the number stands. */
const drawn = (pieces: readonly Piece[]): string =>
  pieces
    .map((piece) => {
      if (piece.kind === 'words') return piece.text
      const letter = { source: 'S', cue: 'C', content: 'T' }[piece.role]
      return `${letter}${piece.number}${piece.first ? '' : '+'}${piece.numbered ? '#' : ''}(${drawn(piece.pieces)})`
    })
    .join('')

const drawnAll = (text: string, attributions: readonly Attribution[]): readonly string[] =>
  highlight(text, attributions).paragraphs.map(({ pieces }) => drawn(pieces))

describe('the highlight', () => {
  it('marks who, how and what', () => {
    const text = 'The mayor said the bridge was open.'
    expect(
      drawnAll(text, [sketch(text, 'a', { source: ['The mayor'], cue: ['said'], content: ['the bridge was open'] })]),
    ).toEqual(['S1(The mayor) C1#(said) T1(the bridge was open).'])
  })

  it('numbers attributions in the order of their cues, whatever the order they come in', () => {
    const text = 'Ms. Orr denied it. Mr. Ponti agreed with the plan.'
    const later = sketch(text, 'a1', { source: ['Mr. Ponti'], cue: ['agreed with'], content: ['the plan'] })
    const earlier = sketch(text, 'a2', { source: ['Ms. Orr'], cue: ['denied'], content: ['it'], about: 'a1' })
    const { notes } = highlight(text, [later, earlier])
    expect(notes.map(({ number, attribution, about }) => [number, attribution.id, about])).toEqual([
      [1, 'a2', 2],
      [2, 'a1', undefined],
    ])
  })

  it('nests an attribution in the content that holds it', () => {
    const text = 'She rejected a report by the Gazette that the craft was lost.'
    const outer = sketch(text, 'a1', {
      source: ['She'],
      cue: ['rejected'],
      content: ['a report by the Gazette that the craft was lost'],
    })
    const inner = sketch(text, 'a2', {
      source: ['the Gazette'],
      cue: ['report by'],
      content: ['that the craft was lost'],
      nestedIn: 'a1',
    })
    expect(drawnAll(text, [outer, inner])).toEqual([
      'S1(She) C1#(rejected) T1(a C2#(report by) S2(the Gazette) T2(that the craft was lost)).',
    ])
    expect(highlight(text, [outer, inner]).notes.map(({ depth, inside }) => [depth, inside])).toEqual([
      [0, undefined],
      [1, 1],
    ])
  })

  it('marks the second stretch of a cue and of a content as a further one', () => {
    const text = '“We built it,” she told the court, “and we sold it,” as she put it.'
    const one = sketch(text, 'a', {
      source: ['she'],
      cue: ['told the court', 'put it'],
      content: ['“We built it,”', '“and we sold it,”'],
    })
    expect(drawnAll(text, [one])).toEqual([
      'T1(“We built it,”) S1(she) C1#(told the court), T1+(“and we sold it,”) as she C1+(put it).',
    ])
  })

  it('keeps a cue whole and cuts the content that crosses it', () => {
    const text = 'The tower fell according to Ms. Orr.'
    const one = sketch(text, 'a', { cue: ['according to'], content: ['The tower fell acc'], source: ['Ms. Orr'] })
    expect(drawnAll(text, [one])).toEqual(['T1(The tower fell )C1#(T1+(acc)ording to) S1(Ms. Orr).'])
  })

  it('goes on in the next paragraph', () => {
    const text = 'He said the dam held.\n\nThe road did not.'
    const one = sketch(text, 'a', { source: ['He'], cue: ['said'], content: ['the dam held.\n\nThe road did not.'] })
    expect(drawnAll(text, [one])).toEqual(['S1(He) C1#(said) T1(the dam held.)', 'T1+(The road did not.)'])
  })

  it('sets the number at the content where no cue is to be seen', () => {
    const text = 'WALLACE: The dam held.'
    const one = sketch(text, 'a', { source: ['WALLACE'], content: ['The dam held.'] })
    expect(drawnAll(text, [one])).toEqual(['S1(WALLACE): T1#(The dam held.)'])
  })

  it('draws two underlines over each other and no third', () => {
    const text = 'Ann says Bob says Cid says rain.'
    const all = [
      sketch(text, 'a1', { source: ['Ann'], cue: ['says'], content: ['Bob says Cid says rain'] }),
      sketch(text, 'a2', { source: ['Bob'], content: ['Cid says rain'], nestedIn: 'a1' }),
      sketch(text, 'a3', { source: ['Cid'], content: ['rain'], nestedIn: 'a2' }),
    ]
    expect(drawnAll(text, all)).toEqual(['S1(Ann) C1#(says) T1(S2(Bob) says T2#(S3#(Cid) says rain)).'])
  })

  it('lists the notes under the paragraph that has their number', () => {
    const text = 'It rained.\n\nAnn said so.\n\nBob said no.'
    const all = [
      sketch(text, 'b', { source: ['Bob'], content: ['no'] }),
      sketch(text, 'a', { source: ['Ann'], content: ['so'] }),
    ]
    const { paragraphs } = highlight(text, all)
    expect(paragraphs.map(({ notes }) => notes.map(({ number }) => number))).toEqual([[], [1], [2]])
  })

  it('ends a ring of nestings', () => {
    const text = 'Ann says Bob says.'
    const all = [
      sketch(text, 'a1', { source: ['Ann'], nestedIn: 'a2' }),
      sketch(text, 'a2', { source: ['Bob'], nestedIn: 'a1' }),
    ]
    expect(highlight(text, all).notes.map(({ inside }) => inside)).toEqual([2, 1])
  })

  it.each([
    ['a blank line parts, a line break within does not', 'one\ntwo\n\nthree', ['one\ntwo', 'three']],
    ['without blank lines every line break parts', 'one\r\ntwo\rthree\u2028four', ['one', 'two', 'three', 'four']],
    ['edges of white space are no blank lines', '\n\none\ntwo\n \n', ['one', 'two']],
    ['nothing but white space has no paragraph', ' \n\t\n', []],
    ['an empty text has no paragraph', '', []],
  ])('%s', (_, text, paragraphs) => {
    expect(highlight(text, []).paragraphs.map(({ pieces }) => wordsOf(pieces))).toEqual(paragraphs)
    expect(wholeOf(highlight(text, []))).toBe(text)
  })
})

const words = fc.string({
  unit: fc.constantFrom('a', 'b', ' ', '.', '“', '\n', '\n\n', '\r\n', '\u2028', '\u00a0', '😀', 'e\u0301', '\u202e'),
  maxLength: 60,
})
const offset = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: -3, max: 90 }) },
  { weight: 1, arbitrary: fc.constantFrom(Number.NaN, 0.5, Infinity, -Infinity) },
)
const part = fc.record({
  spans: fc.array(
    fc.tuple(offset, offset).map(([a, b]): Span => [a, b]),
    { maxLength: 3 },
  ),
  text: fc.constant(''),
})
const id = fc.constantFrom('a1', 'a2', 'a3', 'a4').map(attributionId)
const attribution: fc.Arbitrary<Attribution> = fc.record(
  {
    id,
    source: part,
    cue: part,
    content: part,
    form: fc.constant('indirect'),
    stance: fc.constantFrom(...stances),
    certainty: fc.constantFrom(...certainties),
    sourceKind: fc.constant('person'),
    nestedIn: id,
    about: id,
    rule: fc.constant('by-hand'),
    confidence: fc.constant(1),
  },
  { requiredKeys: ['id', 'cue', 'form', 'stance', 'certainty', 'sourceKind', 'rule', 'confidence'] },
)

const allParts = (pieces: readonly Piece[]): readonly Piece[] =>
  pieces.flatMap((piece) => (piece.kind === 'words' ? [piece] : [piece, ...allParts(piece.pieces)]))

describe('the highlight of anything', () => {
  it('is exactly the text, piece by piece', () => {
    fc.assert(
      fc.property(words, fc.array(attribution, { maxLength: 12 }), (text, attributions) => {
        const lit = highlight(text, attributions)
        expect(wholeOf(lit)).toBe(text)
        for (const piece of lit.paragraphs.flatMap(({ pieces }) => allParts(pieces))) {
          const said = piece.kind === 'words' ? piece.text : wordsOf(piece.pieces)
          expect(said).toBe(text.slice(...piece.span))
          expect(said).not.toBe('')
          expect(said).not.toMatch(/\p{Cs}/u)
        }
      }),
    )
  })

  it('sets each number once or not at all', () => {
    fc.assert(
      fc.property(words, fc.array(attribution, { maxLength: 12 }), (text, attributions) => {
        const lit = highlight(text, attributions)
        const set = lit.paragraphs
          .flatMap(({ pieces }) => allParts(pieces))
          .flatMap((piece) => (piece.kind === 'part' && piece.numbered ? [piece.number] : []))
        expect(new Set(set).size).toBe(set.length)
        expect(set).toEqual(lit.paragraphs.flatMap(({ notes }) => notes.map(({ number }) => number)))
        expect(new Set(set)).toEqual(lit.placed)
      }),
    )
  })

  it('takes no more than seconds for two thousand attributions over each other', () => {
    const text = 'word '.repeat(20_000)
    const many = Array.from(
      { length: 2_000 },
      (_, index): Attribution => ({
        ...sketch('x', `a${index}`, {}),
        cue: { spans: [[index * 3, index * 3 + 9_000]], text: '' },
        content: { spans: [[index, 100_000 - index]], text: '' },
        source: { spans: [[0, 100_000]], text: '' },
      }),
    )
    const begun = performance.now()
    expect(wholeOf(highlight(text, many))).toBe(text)
    expect(performance.now() - begun).toBeLessThan(5_000)
  })
})
