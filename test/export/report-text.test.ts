import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { displayWidth } from '../../src/export/display-width.ts'
import { toReportText } from '../../src/export/report-text.ts'
import { balloonReading } from './balloon-reading.ts'
import { buildReading } from './build-reading.ts'
import { hostileReading } from './hostile-reading.ts'

const plain = { width: 100, colour: false } as const
const report = toReportText(balloonReading, plain)
const colours = /\u001b\[[\d;]*m/g

const bridge = buildReading({
  article: {
    text: 'Mayor Ann Orr, the harbour chief believes, has told the council that the bridge is safe.',
    title: 'Bridge',
    publishedAt: '2024-03-02',
  },
  attributions: [
    {
      id: 'a1',
      source: 'Mayor Ann Orr',
      entity: 'e1',
      speaker: 'Ann Orr',
      cue: ['has told', 'the council'],
      content: 'that the bridge is safe',
      nestedIn: 'a2',
    },
    {
      id: 'a2',
      source: 'the harbour chief',
      speaker: 'Bo Lind; Cy Dahl',
      cue: 'believes',
      content: ['Mayor Ann Orr', 'has told the council that the bridge is safe'],
      certainty: 'probable',
      stance: 'denies',
      about: 'a1',
      confidence: 0.4,
    },
  ],
  entities: [{ id: 'e1', name: 'Ann Orr', type: 'person', roles: ['Mayor'], mentions: [['Mayor Ann Orr', 'name']] }],
})

describe('the report on a terminal', () => {
  it('sets the words on the left with their marks below and the notes on the right', () => {
    expect(toReportText(bridge, { width: 80, colour: false, command: 'hearsay read bridge.txt' }).split('\n')).toEqual([
      '$ hearsay read bridge.txt',
      '',
      'Bridge',
      'Sat 2 Mar 2024 · 2 attributions, 3 speakers',
      '',
      'who ━━━   how └n─┘   what ─── certain ╌╌╌ probable ┈┈┈ possible',
      '═══════════════════════════════════════════════╦════════════════════════════════',
      'Mayor Ann Orr, the harbour chief believes, has ║  1 Bo Lind; Cy Dahl',
      '━━━━━━━━━━━━━  ━━━━━━━━━━━━━━━━━ └1─────┘  └2─ ║    ⊖ denies  ╌╌╌ probable',
      'told the council that the bridge is safe.      ║    about 2  doubtful',
      '───┘╌└╌╌╌╌╌╌╌╌╌┘╌───────────────────────       ║    person, “believes”',
      '                                               ║  2 └ Ann Orr, Mayor',
      '                                               ║      ● asserts  ─── certain',
      '                                               ║      person, “has told … the',
      '                                               ║      council”',
      '═══════════════════════════════════════════════╩════════════════════════════════',
      '1 denial, by Bo Lind and Cy Dahl. 1 reading is doubtful (1).',
      '',
      'Who is who',
      '  Ann Orr  person · Mayor · “Mayor Ann Orr”',
      '',
      '--format json gives the same with positions.',
    ])
  })

  it('draws each certainty with its line', () => {
    expect(report).toContain('╌╌╌╌╌╌╌╌╌  ━━━━━━━━━━━ └10────┘')
    expect(report).toContain('└15──────┘ ┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈┈')
    expect(report).toContain('▶ accuses  ╶ ╴ unknown')
  })

  it('lists kind, cue, office, what a denial is about, other names and dates', () => {
    for (const told of [
      'organization, “has denied”',
      '3 Ebba Lindmark, chief executive of',
      '6 └ Ilie Cernat, lawmaker',
      '⊖ denies  ─── certain  about 6',
      '15 nobody is named',
      'Ilie Cernat    person · lawmaker · “Mr. Cernat”',
      'location · speaks as Government of Sweden',
      '5 denials, by Stratolumen, Ebba Lindmark and the Government of Sweden. 1 reading is doubtful (13).',
      'Dates: Wednesday 2024-08-07 · Monday afternoon 2024-08-05TAF',
    ]) {
      expect(report).toContain(told)
    }
  })

  it('sets the notes under their paragraph where the terminal is narrow', () => {
    const lines = toReportText(bridge, { width: 50, colour: false }).split('\n')
    expect(lines.filter((line) => line.includes('║'))).toEqual([])
    expect(lines.findIndex((line) => line.includes('safe.'))).toBeLessThan(lines.indexOf('   1 Bo Lind; Cy Dahl'))
  })

  it('has colour only when told', () => {
    expect(report).not.toContain('\u001b')
    const coloured = toReportText(balloonReading, { width: 100, colour: true })
    expect(coloured).toContain('\u001b[1mThe Swedish company behind the balloon that landed among\u001b[0m')
    expect(coloured).toContain('\u001b[33;7mhas denied\u001b[0m \u001b[4mthat it was taking pictures\u001b[0m')
    expect(coloured).toContain('╌╌╌╌╌╌╌╌╌')
    expect(coloured).not.toContain('━')
  })

  it('writes a number over the blanks after a cue that is too short for it', () => {
    const words = Array.from({ length: 12 }, (_, at) => `X${at}: so`).join(' ')
    const reading = buildReading({
      article: { text: words },
      attributions: Array.from({ length: 12 }, (_, at) => ({ id: `a${at}`, after: `X${at}:`, cue: ':' })),
    })
    const marks = toReportText(reading, { width: 120, colour: false })
    expect(marks).toContain('X0: so X1: so')
    expect(marks).toContain('  1      2 ')
    expect(marks).toMatch(/ {5}9 {6}10 {5}11 ║/)
  })

  it('measures wide letters, emoji and combining marks', () => {
    const reading = buildReading({
      article: { text: '市長 said 👩‍👩‍👧 cafe\u0301 opens' },
      attributions: [{ id: 'a', source: '市長', cue: 'said', content: '👩‍👩‍👧 cafe\u0301 opens' }],
    })
    expect(toReportText(reading, plain)).toContain('━━━━ └1─┘ ─────────────')
  })

  it('lets no control character of a page through', () => {
    const text = toReportText(hostileReading, plain)
    expect(text.replace(/\n/g, '')).not.toMatch(/[\p{Cc}\u202a-\u202e\u2066-\u2069]/u)
    expect(text).toContain('\ufffd[2J')
    const coloured = toReportText(hostileReading, { width: 100, colour: true })
    expect(coloured.replace(colours, '').replace(/\n/g, '')).not.toMatch(/\p{Cc}/u)
    expect(coloured).not.toContain('\u001b[31m')
  })

  it('is never wider than the terminal, and keeps every letter', () => {
    const word = fc.string({
      unit: fc.constantFrom('a', 'é', 'e\u0301', '市', '👍🏽', '-', '\ud800', '“'),
      minLength: 1,
      maxLength: 30,
    })
    fc.assert(
      fc.property(
        fc.array(word, { minLength: 1, maxLength: 30 }),
        fc.integer({ min: 24, max: 140 }),
        (words, width) => {
          const text = words.join(' ')
          const [first = ''] = words
          const reading = buildReading({
            article: { text, title: text, outlet: first },
            attributions: [{ id: 'a', cue: first, content: text, speaker: first, sourceKind: 'anonymous' }],
            times: [[first, first]],
          })
          const lines = toReportText(reading, { width, colour: false }).split('\n')
          expect(lines.filter((line) => displayWidth(line) > width)).toEqual([])
          const [from, to] = [
            lines.findIndex((line) => line.startsWith('══')),
            lines.findLastIndex((line) => line.startsWith('══')),
          ]
          const left = lines.slice(from + 1, to).map((line) => line.split('║')[0] ?? '')
          const notes = left.findIndex((line) => line.startsWith('   1 '))
          const above = width < 80 ? left.slice(0, notes) : left
          const written = above.join('').replace(/[━─└┘╌┈╶╴1 ]/g, '')
          expect(written).toBe(text.replace(/ /g, '').replace(/\ud800/g, '\ufffd'))
        },
      ),
      { numRuns: 60 },
    )
  })
})
