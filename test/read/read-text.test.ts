import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Attribution } from '../../src/core/reading.ts'
import { readText } from '../../src/read/index.ts'
import { models } from '../models.ts'

const parade = `Kim Jong Un showed two drones to his guest, one of which reportedly resembled a US strike drone, as per NK News.

The two sides held talks on defence matters, as stated by the KCNA news agency. An intercontinental missile tested in April, believed to be the country's first with solid propellant, was also on show.

Some analysts speculate that the visit was about ammunition. It came amid accusations that North Korea was supplying arms to Russia, a claim denied by both Pyongyang and Moscow.`

const read = (text: string) =>
  readText(text, { models, publishedAt: '2023-07-27', outlet: 'Prut Valley Gazette' }).attributions
const byCue = (found: readonly Attribution[], cue: string) => found.find((attribution) => attribution.cue.text === cue)

describe('the report of a parade', () => {
  const found = read(parade)

  it('gives the drones to NK News and the likeness to nobody', () => {
    const outlet = byCue(found, 'as per')
    const hedge = byCue(found, 'reportedly')
    expect(outlet).toMatchObject({ source: { text: 'NK News' }, sourceKind: 'media', stance: 'asserts' })
    expect(hedge).toMatchObject({ certainty: 'probable', sourceKind: 'unspecified', nestedIn: outlet?.id })
    expect(hedge?.source).toBeUndefined()
  })

  it('gives "as stated by the KCNA news agency" to the agency', () => {
    expect(byCue(found, 'as stated by')).toMatchObject({
      speaker: 'Korean Central News Agency',
      sourceKind: 'state-media',
    })
  })

  it('keeps what is only believed apart from what is reported', () => {
    const belief = byCue(found, 'believed')
    expect(belief).toMatchObject({ certainty: 'probable', stance: 'asserts' })
    expect(belief?.content?.text).toContain("to be the country's first with solid propellant")
    expect(belief?.source).toBeUndefined()
  })

  it('leaves analysts unnamed and their guess a guess', () => {
    const guess = byCue(found, 'speculate')
    expect(guess).toMatchObject({ stance: 'speculates', certainty: 'possible', sourceKind: 'anonymous' })
    expect(guess?.speaker).toBeUndefined()
  })

  it('links the denial by two capitals to the accusation', () => {
    const accusation = byCue(found, 'accusations')
    expect(accusation).toMatchObject({
      stance: 'accuses',
      content: { text: 'that North Korea was supplying arms to Russia' },
    })
    expect(accusation?.source).toBeUndefined()
    expect(byCue(found, 'denied by')).toMatchObject({
      stance: 'denies',
      speaker: 'Government of North Korea; Government of Russia',
      about: accusation?.id,
    })
  })

  it('numbers attributions in the order of their cues', () => {
    expect(found.map(({ id }) => id)).toEqual(found.map((_, index) => `a${index + 1}`))
    const starts = found.map(({ cue }) => cue.spans[0]?.[0] ?? -1)
    expect(starts).toEqual([...starts].sort((a, b) => a - b))
  })
})

const pieces = [
  'The mayor',
  ' said ',
  'that ',
  '“',
  '”',
  "'",
  '"',
  ', ',
  '. ',
  '\r\n\r\n',
  '\n',
  '\u00a0',
  '😀',
  'e\u0301',
  ' reportedly ',
  'Anna Berg',
  ' was quoted by ',
  ' as saying ',
  ' according to ',
  ' denied ',
  'it',
  ' a claim denied by ',
  ' and ',
  ' is believed to ',
  ' to comment',
  ' declined',
  ' on Monday',
  ' who ',
  ' which ',
  ': ',
  '; ',
  ' – ',
  '(',
  ')',
  '\ud83d',
  '\u200d',
  'citing ',
  'accusations that ',
  ' told reporters ',
]

describe('readText', () => {
  it('gives spans that slice to their words, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.constantFrom(...pieces), fc.string({ unit: 'grapheme', maxLength: 4 })), {
          maxLength: 60,
        }),
        (parts) => {
          const text = parts.join('')
          const reading = readText(text, { models })
          const ids = new Set(reading.attributions.map(({ id }) => id))
          for (const { source, cue, content, about, nestedIn } of reading.attributions) {
            for (const part of [source, cue, content]) {
              if (part) expect(part.spans.map(([start, end]) => text.slice(start, end)).join(' ')).toBe(part.text)
            }
            expect(cue.spans.length).toBeGreaterThan(0)
            for (const id of [about, nestedIn]) if (id) expect(ids.has(id)).toBe(true)
          }
        },
      ),
      { numRuns: 300, seed: 7 },
    )
  })

  it('is the same every time', () => {
    expect(readText(parade, { models })).toEqual(readText(parade, { models }))
  })

  it('reads an empty text as nothing', () => {
    expect(readText('', { models })).toEqual({ notices: [], sentences: [], times: [], entities: [], attributions: [] })
  })

  it('finds nobody speaking in plain reports, titles and scare quotes', () => {
    const plain = [
      'Snow closed the pass on Sunday. Ploughs cleared it by noon.',
      'The podcast “According to Nobody” is recorded in a laundry.',
      'Forty “smart” bins were set up along the promenade.',
      'Stated income must match the figure on the second page.',
      'The drawers are sorted according to size.',
    ]
    expect(plain.flatMap(read)).toEqual([])
  })

  it('passes over a sentence without end, and says so', () => {
    const endless = `${'he said that she said that '.repeat(200)}nothing`
    const { attributions, notices } = readText(`${endless}. The clerk denied it.`, { models })
    expect(notices.map(({ code }) => code)).toContain('read.long-sentence')
    expect(attributions.at(-1)?.cue.text).toBe('denied')
  })

  it('reads a megabyte in one paragraph in time that grows with its length', () => {
    const unit =
      'The mayor, Ada Berg, said on Monday that the bridge would close. “We have no money,” she said. “None.” '
    const timed = (times: number): number => {
      const text = unit.repeat(times)
      const before = process.cpuUsage().user
      readText(text, { models })
      return process.cpuUsage().user - before
    }
    timed(200)
    const small = Math.max(timed(600), 20_000)
    expect(timed(4800)).toBeLessThan(small * 24)
  }, 60_000)
})
