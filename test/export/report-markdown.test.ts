import { describe, expect, it } from 'vitest'
import { escapeMarkdownLine } from '../../src/export/escape-markdown.ts'
import { toReportMarkdown } from '../../src/export/report-markdown.ts'
import { balloonReading } from './balloon-reading.ts'
import { buildReading } from './build-reading.ts'
import { hostileReading } from './hostile-reading.ts'

const report = toReportMarkdown(balloonReading)

describe('the report in Markdown', () => {
  it('quotes the text with who in bold, how in italics, and numbers', () => {
    expect(report).toContain('> **Mr. Cernat** *stood by*\\[13\\] his words. **He** *said*\\[14\\] the substation')
    expect(report).toContain(
      '> “The craft is ours and we are sorry about the grapes,” *said*\\[3\\] **Ebba Lindmark, chief',
    )
  })

  it('lists every attribution, who is who, and the dates', () => {
    for (const line of [
      '| 1 | Stratolumen | organization | has denied | denies (about 6) | certain | that it was taking pictures | 90 |',
      '| 3 | Ebba Lindmark, chief executive of Stratolumen | person | said | confirms | certain | “The craft is ours and we are sorry about the grapes,” | 90 |',
      '| 6 in 5 | Ilie Cernat, lawmaker | person | accusation by | accuses | unknown |  | 90 |',
      '| 15 | nobody is named | not named | reportedly | asserts | possible | A second craft … went down in the Black Sea | 90 |',
      '- **Ilie Cernat**: person, lawmaker; also “Mr. Cernat”',
      '| Monday afternoon | 2024-08-05TAF | date |',
      '<https://sablecoast.example/2024/08/balloon?a=1&b=2>',
    ]) {
      expect(
        report.split('\n').some((found) => found.includes(line)),
        line,
      ).toBe(true)
    }
  })

  it('keeps line breaks within a paragraph, and what would begin a block stays words', () => {
    const text = 'One\n# two\n\n- three\n1. four\n    five\n\n=== six'
    expect(toReportMarkdown(buildReading({ article: { text } }))).toContain(
      '> One\\\n> \\# two\n>\n> \\- three\\\n> 1\\. four\\\n> five\n>\n> \\=== six',
    )
  })

  it('lets no markup of a page in', () => {
    const hostile = toReportMarkdown(hostileReading)
    expect(hostile).not.toMatch(/<(?!https?:)/)
    expect(hostile).not.toMatch(/(?<!\\)[[`]/)
    expect(hostile).not.toMatch(/(?<!\\):\/\/|www\./)
    expect(hostile.replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
    expect(hostile).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/)
    expect(hostile).toContain('\\*bridge\\* \\[was\\](javascript:alert(1)) \\| open &amp;')
  })

  it.each([
    ['a | b\nc', 'a \\| b c'],
    ['# a', '\\# a'],
    ['12) a', '12\\) a'],
    ['&lt;b&gt;', '&amp;lt;b&amp;gt;'],
    ['a_b_ `c` ~~d~~', 'a\\_b\\_ \\`c\\` \\~\\~d\\~\\~'],
    ['ann@example.org', 'ann\\@example.org'],
  ])('writes %j as words', (words, escaped) => {
    expect(escapeMarkdownLine(words)).toBe(escaped)
  })
})
