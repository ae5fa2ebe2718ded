import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findQuotations } from '../../src/text/quotations.ts'
import { tokenizeText } from '../../src/text/tokenize-text.ts'
import { cpuTimeSince } from '../cpu-time.ts'

const quoted = (text: string): readonly string[] =>
  findQuotations(tokenizeText(text)).map(({ inner: [start, end], depth }) => '>'.repeat(depth) + text.slice(start, end))

describe('quotations', () => {
  it.each<[string, ...string[]]>([
    ['“We left,” she said, “and slept.”', 'We left,', 'and slept.'],
    ['"We left," she said, "and slept."', 'We left,', 'and slept.'],
    ["'Never,' he said of the workers' club in the '90s.", 'Never,'],
    [
      '“He said ‘the workers’ rights’ matter,” Roe said.',
      'He said ‘the workers’ rights’ matter,',
      '>the workers’ rights',
    ],
    ['„Nein“, said Keller; «Oui !», said Roe; »Ja«, said Lund.', 'Nein', 'Oui !', 'Ja'],
    ["``So'' and ”sisu” too", 'So', 'sisu'],
    ['“Never closed\n\nThe next paragraph.', 'Never closed'],
    ["It wasn't the dogs' fault, nor O’Brien’s."],
    ['A 6\'2" man.'],
  ])('of %j', (text, ...expected) => {
    expect(quoted(text)).toEqual(expected)
  })

  it('run over paragraphs that each reopen the mark', () => {
    const text = '“We met.\n\n“We talked.\n\n“We left,” Roe said. Nobody minded.'
    const [quotation, ...others] = findQuotations(tokenizeText(text))
    expect(others).toEqual([])
    expect(quotation?.parts.map(([start, end]) => text.slice(start, end))).toEqual([
      '“We met.',
      '“We talked.',
      '“We left,”',
    ])
    expect(quotation?.closed).toBe(true)
  })

  it('lie within the text and hold or avoid each other, whatever the text', () => {
    const scraps = fc.constantFrom('“', '”', '‘', '’', '"', "'", '«', '»', '„', ' ', 'a', 's', '\n\n', ', ')
    fc.assert(
      fc.property(fc.array(scraps, { maxLength: 60 }), (pieces) => {
        const text = pieces.join('')
        const all = findQuotations(tokenizeText(text))
        for (const [i, { span, inner, parts }] of all.entries()) {
          expect(span[0] <= inner[0] && inner[0] <= inner[1] && inner[1] <= span[1] && span[1] <= text.length).toBe(
            true,
          )
          expect([parts[0]?.[0], parts.at(-1)?.[1]]).toEqual([...span])
          for (const later of all.slice(i + 1)) {
            expect(later.span[0] >= span[1] || later.span[1] <= span[1]).toBe(true)
          }
        }
      }),
      { numRuns: 500 },
    )
  })

  it.each(['“', '“ a\n\n', '" ', "' a ", "s' b ", '«»'])('take time that grows with the text: %j', (unit) => {
    const doc = tokenizeText(unit.repeat(Math.ceil(100_000 / unit.length)))
    const before = process.cpuUsage()
    expect(findQuotations(doc)).toBeInstanceOf(Array)
    expect(cpuTimeSince(before)).toBeLessThan(3000)
  })
})
