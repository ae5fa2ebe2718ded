import { describe, expect, it } from 'vitest'
import { workOut } from '../../src/pipeline/work-out.ts'
import { cpuTimeSince } from '../cpu-time.ts'
import { buildReading, type Report, type Said } from './build-reading.ts'

/** Characters of each of the worst inputs. */
const size = 100_000

const fill = (words: string): string => words.repeat(Math.ceil(size / words.length))

const plain: Report = {
  id: 'plain',
  outlet: 'Norda Press',
  at: '2024-05-01T08:00:00.000Z',
  title: 'Hanna Maria sinks',
  text: 'The ferry Hanna Maria sank at Halvik, Ada Brask said.',
  said: [{ content: 'The ferry Hanna Maria sank at Halvik', by: 'Ada Brask', kind: 'person' }],
}

/** Settles a report, and the page as it was changed later, beside a plain one. */
function settleTwice(report: Report): void {
  const later = { ...report, revision: '2', modifiedAt: '2024-05-02T12:00:00.000Z', text: `${report.text} More.` }
  workOut([plain, report, later].map(buildReading))
}

function expectSeconds(settle: () => void): void {
  const start = process.cpuUsage()
  settle()
  expect(cpuTimeSince(start)).toBeLessThan(20_000)
}

const worst: Report = { ...plain, id: 'worst', outlet: 'Ley Times', at: '2024-05-02T08:00:00.000Z' }

/** A word for each number, no two alike. */
function wordOf(number: number): string {
  const letter = String.fromCharCode(97 + (number % 26))
  return number < 26 ? `${letter}q` : `${letter}${wordOf(Math.floor(number / 26))}`
}

const nameOf = (number: number): string => `${wordOf(number).charAt(0).toUpperCase()}${wordOf(number).slice(1)}`

describe('a ledger is settled in seconds', () => {
  it.each([
    ['opening quotation marks', '“'],
    ['words of withdrawal', 'article report story '],
    ['half a withdrawal', 'the report was '],
    ['capitalised words', 'Ada Of The '],
    ['figures', '1,234.5 '],
    ['figures in words', 'two thousand '],
    ['office words', 'said Ada Brask, chief of the head of the '],
    ['blanks', ' '],
    ['one letter', 'w'],
    ['stops', 'A. '],
    ['lines', 'a.\n'],
    ['the first person', 'I “we our '],
  ])('though a text is nothing but %s', (_, words) => {
    const said: Said = { content: 'Ada Brask', by: 'Ada Brask', kind: 'person' }
    expectSeconds(() => settleTwice({ ...worst, text: `Ada Brask. ${fill(words)}`, said: [said] }))
  })

  it.each([
    ['ministries', 'ministry of A '],
    ['departments', 'Department of the A '],
    ['articles', 'the '],
    ['legal forms', 'co '],
    ['capitalised words', 'Ada '],
    ['joint speakers', 'Ada; '],
  ])('though a speaker is nothing but %s', (_, words) => {
    const content = 'The ferry Hanna Maria sank at Halvik'
    expectSeconds(() => settleTwice({ ...worst, said: [{ content, by: fill(words) }] }))
  })

  it('though an outlet, a byline and a title are each as long as a page', () => {
    const long = { outlet: fill('Ada '), byline: fill('Ada '), title: fill('Ada “wire was ') }
    expectSeconds(() => settleTwice({ ...worst, ...long }))
  })

  it('though a name is as long as a page', () => {
    const name = `Ada ${fill('B')}`
    const text = `The ferry Hanna Maria sank at Halvik, ${name} said.`
    const said: Said = { content: 'The ferry Hanna Maria sank at Halvik', by: name, kind: 'person' }
    expectSeconds(() => settleTwice({ ...worst, text, said: [said] }))
  })

  it.each<[string, (number: number) => Said]>([
    ['persons who say the same', (i) => ({ content: 'Anna drank rum', by: `${nameOf(i)} Xed`, kind: 'person' })],
    ['bodies that say the same', (i) => ({ content: 'Anna drank rum', by: `${nameOf(i)} Board` })],
    ['unnamed people', (i) => ({ content: 'Anna drank rum', by: `a ${wordOf(i)} red`, kind: 'anonymous' })],
    ['hedges', (i) => ({ content: `Anna drank ${wordOf(i)}` })],
    ['statements', (i) => ({ content: `Anna drank ${wordOf(i)} ${wordOf(i + 7)} wine`, by: 'Ada Brask' })],
    [
      'statements and denials',
      (i) => ({ content: `Anna drank ${wordOf(i)} wine`, by: 'Ada Brask', stance: i % 2 ? 'denies' : 'asserts' }),
    ],
  ])('though one paragraph holds a thousand %s', (_, toSaid) => {
    const said = Array.from({ length: 1000 }, (_none, i) => toSaid(i))
    const text = said.map(({ content, by }) => `${content}, said ${by ?? 'nobody'}. `).join('')
    expectSeconds(() => settleTwice({ ...worst, text, said }))
  })
})
