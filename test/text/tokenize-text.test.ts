import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { tokenizeText } from '../../src/text/tokenize-text.ts'
import { cpuTimeSince } from '../cpu-time.ts'

const tokensOf = (text: string): string =>
  tokenizeText(text)
    .tokens.map((token) => token.text)
    .join('|')
const wordsAt = (text: string, spans: readonly (readonly [number, number])[]): readonly string[] =>
  spans.map(([start, end]) => text.slice(start, end))
const sentencesOf = (text: string): readonly string[] =>
  wordsAt(
    text,
    tokenizeText(text).sentences.map(({ span }) => span),
  )
const paragraphsOf = (text: string): readonly string[] => wordsAt(text, tokenizeText(text).paragraphs)

describe('tokens', () => {
  it.each([
    ["They didn't; she’s gone, they'll wait.", "They|did|n't|;|she|’s|gone|,|they|'ll|wait|."],
    ["He can't, won’t and shouldn't've, I cannot.", "He|ca|n't|,|wo|n’t|and|should|n't|'ve|,|I|can|not|."],
    ['Sweden’s rule, the workers’ vote', 'Sweden|’s|rule|,|the|workers|’|vote'],
    ['a high-altitude 45-year-old pilot', 'a|high-altitude|45-year-old|pilot'],
    ['Mr. Roe of the U.S. Navy, e.g. on Jan. 5', 'Mr.|Roe|of|the|U.S.|Navy|,|e.g.|on|Jan.|5'],
    ['J. K. Lund, Gen. Ruud and No. 5 at 9:05 a.m. sharp', 'J.|K.|Lund|,|Gen.|Ruud|and|No.|5|at|9:05|a.m.|sharp'],
    ['He said no. It was plan B. The end.', 'He|said|no|.|It|was|plan|B|.|The|end|.'],
    ['12,500 lei, 3.5%, $410 and 80€', '12,500|lei|,|3.5|%|,|$|410|and|80|€'],
    ['12\u00a0500 euros, 10km, 5pm, the 5th, the 1990s', '12\u00a0500|euros|,|10|km|,|5|pm|,|the|5th|,|the|1990s'],
    ['2023-07-26 or 26/7/2023', '2023-07-26|or|26/7/2023'],
    [
      'See https://a.example/x_(y), a.b@c.example, @desk, #tag.',
      'See|https://a.example/x_(y)|,|a.b@c.example|,|@desk|,|#tag|.',
    ],
    ['👩‍👩‍👧 🇲🇩🇸🇪 5️⃣ 👍🏽!', '👩‍👩‍👧|🇲🇩|🇸🇪|5️⃣|👍🏽|!'],
    ['e\u0301tude Emajo\u0303e', 'e\u0301tude|Emajo\u0303e'],
    ['“No,” he said, ‘yes’ «oui» „ja“ "so" ‹a›', '“|No|,|”|he|said|,|‘|yes|’|«|oui|»|„|ja|“|"|so|"|‹|a|›'],
    ['the ’90s, get ’em, rock ’n’ roll, O’Brien', 'the|’90s|,|get|’em|,|rock|’n’|roll|,|O’Brien'],
    ['“Titanic”’s crew', '“|Titanic|”|’s|crew'],
    ['yes – no — or -- well... and . . . so… what?!', 'yes|–|no|—|or|--|well|...|and|. . .|so|…|what|?!'],
    ['mo\u00adtor zero\u200bwidth \u202edarb\u202c', 'mo\u00adtor|zero\u200bwidth|\u202edarb\u202c'],
    ['AT&T and/or X', 'AT&T|and|/|or|X'],
    ['nul\u0000l \ud800 lone', 'nul|\u0000|l|\ud800|lone'],
  ])('of %j', (text, expected) => {
    expect(tokensOf(text)).toBe(expected)
  })

  it('carry their kind', () => {
    const kinds = tokenizeText('On 12,500 sites, 3 % of x.example 🇲🇩').tokens.map(({ kind }) => kind)
    expect(kinds.join(' ')).toBe('word number word punctuation number symbol word address emoji')
  })
})

describe('sentences', () => {
  it.each<[string, ...string[]]>([
    ['The dam held. It rained.', 'The dam held.', 'It rained.'],
    [
      '“Why?” he asked. “Why?” Mr. Roe asked. “No!” They left.',
      '“Why?” he asked.',
      '“Why?” Mr. Roe asked.',
      '“No!”',
      'They left.',
    ],
    ['“We saw the boat. We left,” she said.', '“We saw the boat.', 'We left,” she said.'],
    ['He told us: “Stop.” Then he went.', 'He told us: “Stop.”', 'Then he went.'],
    ['The U.S. Navy left the U.S. The ship sank.', 'The U.S. Navy left the U.S.', 'The ship sank.'],
    [
      'It opened at 9 a.m. GMT on Jan. 5. It shut at 5 p.m. Nobody came.',
      'It opened at 9 a.m. GMT on Jan. 5.',
      'It shut at 5 p.m.',
      'Nobody came.',
    ],
    [
      'PARIS (AP) — The mayor spoke. CAHUL, Moldova (Meridian Wire) – A balloon fell.',
      'PARIS (AP) — The mayor spoke.',
      'CAHUL, Moldova (Meridian Wire) – A balloon fell.',
    ],
    ['He lived at No. 5. J. K. Lund paid 3.5 lei.', 'He lived at No. 5.', 'J. K. Lund paid 3.5 lei.'],
    ['Who knows... But wait… and see.', 'Who knows...', 'But wait… and see.'],
    ['Rain stops play\n\nThe match ended early.', 'Rain stops play', 'The match ended early.'],
    ['1. Bread\n2. Salt', '1. Bread', '2. Salt'],
    ['It sank.The crew swam to example.com.', 'It sank.', 'The crew swam to example.com.'],
    ['(It rained. It poured.) We left.', '(It rained.', 'It poured.)', 'We left.'],
    ['He was freed. al-Hol stays shut. iPhones sold out.', 'He was freed.', 'al-Hol stays shut.', 'iPhones sold out.'],
  ])('of %j', (text, ...expected) => {
    expect(sentencesOf(text)).toEqual(expected)
  })

  it('have a bound, however long the text goes on without a stop', () => {
    const longest = Math.max(
      ...tokenizeText('bread, and salt and '.repeat(2000)).sentences.map(({ tokens: [first, end] }) => end - first),
    )
    expect(longest).toBeLessThanOrEqual(500)
  })
})

describe('paragraphs', () => {
  const column = [
    'The port authority said on Monday that the grain',
    'terminal would open to barges before the harvest',
    'and not after it. It gave no reason for the long',
    'delay.',
    'The carrier said nothing.',
  ]
  it.each<[string, ...string[]]>([
    ['One.\n\nTwo.\r\n \r\nThree.', 'One.', 'Two.', 'Three.'],
    [
      'Rain stops play\nThe match ended early.\nNobody minded.',
      'Rain stops play',
      'The match ended early.',
      'Nobody minded.',
    ],
    ['The mayor said that\nnobody came.', 'The mayor said that\nnobody came.'],
    [column.join('\n'), column.slice(0, 4).join('\n'), column[4] ?? ''],
    ['\u00a0\n  Lone line \n', 'Lone line'],
    ['', ...[]],
  ])('of %j', (text, ...expected) => {
    expect(paragraphsOf(text)).toEqual(expected)
  })
})

const scrap = fc.constantFrom(
  ...[
    '“',
    '”',
    "'",
    '’',
    '"',
    '. ',
    '? ',
    '...',
    'U.S.',
    'Mr.',
    "n't",
    '’s',
    '\r\n',
    '\n\n',
    '\n',
    '\u00a0',
    '\ufeff',
    '\u200d',
    '\u00ad',
    '\u0301',
  ],
  ...[
    '👩‍👩‍👧',
    '🇲🇩',
    '🇲',
    '5️⃣',
    'a',
    'The',
    'J.',
    '12,5',
    '$',
    '@a',
    '#',
    'http://',
    'a@b.co',
    '-',
    '--',
    '(',
    ')',
    '\u0000',
    '\ud800',
    '\u2028',
  ],
)
const anyText = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.array(scrap, { maxLength: 40 }).map((scraps) => scraps.join('')),
)

describe('any text', () => {
  it('is covered by its tokens, in order, to the character', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        let at = 0
        for (const { span, text: words } of tokenizeText(text).tokens) {
          expect(span[0]).toBeGreaterThanOrEqual(at)
          expect(span[1]).toBeGreaterThan(span[0])
          expect(text.slice(at, span[0])).toMatch(/^\s*$/)
          expect(text.slice(...span)).toBe(words)
          at = span[1]
        }
        expect(text.slice(at)).toMatch(/^\s*$/)
      }),
      { numRuns: 1000 },
    )
  })

  it('has its tokens in sentences and its sentences in paragraphs, each once and in order', () => {
    fc.assert(
      fc.property(anyText, (text) => {
        const { tokens, sentences, paragraphs } = tokenizeText(text)
        let next = 0
        for (const {
          span,
          tokens: [first, end],
          paragraph,
        } of sentences) {
          expect(first).toBe(next)
          expect(end).toBeGreaterThan(first)
          expect(span).toEqual([tokens[first]?.span[0], tokens[end - 1]?.span[1]])
          const [from = -1, to = -1] = paragraphs[paragraph] ?? []
          expect(from <= span[0] && span[1] <= to).toBe(true)
          next = end
        }
        expect(next).toBe(tokens.length)
        for (const [start, end] of paragraphs) expect(text.slice(start, end).trim()).toBe(text.slice(start, end))
      }),
      { numRuns: 1000 },
    )
  })
})

describe('a megabyte of one thing', () => {
  // Twenty times what the slowest takes on one core: it tells linear from quadratic, not fast from slow.
  it.each([
    'a',
    'a ',
    "'s",
    '.',
    'a.',
    'A. ',
    'http://',
    'a@',
    'a-',
    '“',
    '👩‍',
    'a\n',
    '1,',
    '(x ',
    'Mr. ',
    '\u200b',
    ' \t',
    'He left. ',
  ])('is cut in time that grows with its length: %j', (unit) => {
    const text = unit.repeat(Math.ceil(100_000 / unit.length))
    const before = process.cpuUsage()
    expect(tokenizeText(text).tokens.length).toBeGreaterThanOrEqual(0)
    expect(cpuTimeSince(before)).toBeLessThan(4000)
  })
})
