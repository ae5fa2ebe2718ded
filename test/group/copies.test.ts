import { describe, expect, it } from 'vitest'
import type { FiledReading } from '../../src/core/ledger.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { buildReading } from '../ledger/build-reading.ts'

const lead =
  'HALVIK (Norda Press) – A ferry with 212 passengers ran aground outside the harbour of Halvik on Sunday night, and all of them were brought ashore in lifeboats before dawn.'
const body = [
  'The coast guard said the ship had left the marked channel in thick fog shortly after eleven and struck a reef that is drawn on every chart of the bay.',
  'Fishermen from three villages put out with blankets and soup, and the last passenger stepped onto the quay at a quarter past four in the morning.',
  'The shipping line, which runs four ferries on the route, promised to pay for hotel rooms and for a replacement bus to the capital of the province.',
]
const wire = [lead, ...body].join('\n\n')
const quote =
  '“We saw the light, we heard the stones, and then my husband said that we should put on every coat that we had brought with us for the mountains and wait for the boats to come,” said Ida Brask.'

const file = (id: string, outlet: string, hour: number, text: string, extra = {}): FiledReading =>
  buildReading({ id, outlet, at: `2024-03-04T${String(hour).padStart(2, '0')}:00:00Z`, text, ...extra })

const idsOf = (readings: readonly FiledReading[]): readonly (readonly string[])[] =>
  workOut(readings).groups.map((group) => group.articleIds)

describe('copies', () => {
  it('finds a reprint with its own first paragraph', () => {
    const reprint = ['A ferry is stuck on a reef, and hundreds had to leave it at night.', ...body].join('\n\n')
    expect(idsOf([file('a', 'Norda Press', 6, wire), file('b', 'Halvik Post', 8, reprint)])).toEqual([['a', 'b']])
  })

  it('is not misled by white space, accents, quotation marks and case', () => {
    const reprint = wire.toUpperCase().replaceAll(' ', '  ').replaceAll('\n\n', '\n')
    expect(idsOf([file('a', 'Norda Press', 6, wire), file('b', 'Halvik Post', 8, reprint)])).toEqual([['a', 'b']])
  })

  it('does not take a shared quotation for a copy', () => {
    const one = `Ida Brask was on the ferry.\n\n${quote}`
    const other = `A retired teacher has told our paper about the night.\n\n${quote}`
    expect(idsOf([file('a', 'Norda Press', 6, one), file('b', 'Halvik Post', 8, other)])).toEqual([])
  })

  it('does not take a shared notice at the foot for a copy', () => {
    const foot =
      'Sign up for our letter and read every morning before breakfast what the coast has been talking about since the evening before.'
    const other = `The council of Halvik will vote in May on a new sports hall behind the school, which is to cost nine million and to hold a pool, two courts and a room for the choir that has met in the cellar of the bank since the flood.\n\n${foot}`
    expect(idsOf([file('a', 'Norda Press', 6, `${wire}\n\n${foot}`), file('b', 'Norda Press', 8, other)])).toEqual([])
  })

  it('does not take two revisions of one article for copies', () => {
    expect(
      idsOf([
        file('a', 'Norda Press', 6, wire),
        file('a', 'Norda Press', 6, `${wire}\n\nMore follows.`, { revision: '2' }),
      ]),
    ).toEqual([])
  })

  it('closes a group through the original, though two of its copies share less', () => {
    const [first = '', second = '', third = ''] = body
    const one = file('b', 'Halvik Post', 8, [lead, first].join('\n\n'))
    const other = file('c', 'Ley Times', 9, [second, third].join('\n\n'))
    expect(idsOf([file('a', 'Norda Press', 6, wire), one, other])).toEqual([['a', 'b', 'c']])
  })

  it('takes the outlet that the copies credit for the original, though its own page shows a later time', () => {
    const [group] = workOut([file('late', 'Norda Press', 12, wire), file('early', 'Halvik Post', 8, wire)]).groups
    expect(group?.originArticleId).toBe('late')
    expect(group?.reason).toContain('Halvik Post carries the text of Norda Press, whom it credits: 100 %')
  })

  it('takes the address that copies name as the text’s own for the original', () => {
    const text = body.join('\n\n')
    const at = (one: FiledReading, facts: Partial<FiledReading['reading']['article']>): FiledReading => ({
      ...one,
      reading: { ...one.reading, article: { ...one.reading.article, ...facts } },
    })
    const [early, late] = [file('early', 'Halvik Post', 8, text), file('late', 'Ley Times', 12, text)]
    const url = 'https://ley.example/ferry'
    const groupOf = (named: string) => workOut([at(early, { originalUrl: named }), at(late, { url })]).groups[0]
    expect(groupOf(url)).toMatchObject({
      originArticleId: 'late',
      reason: expect.stringContaining('Halvik Post carries the text of Ley Times, which it links to: 100 %'),
    })
    expect(groupOf('https://ley.example/other')?.originArticleId).toBe('early')
  })

  it('takes the earliest for the original where nobody is credited', () => {
    const text = body.join('\n\n')
    const [group] = workOut([file('x', 'Ley Times', 9, text), file('y', 'Halvik Post', 8, text)]).groups
    expect(group?.originArticleId).toBe('y')
  })

  it('gives the same groups in any order of arrival', () => {
    const readings = [
      file('a', 'Norda Press', 6, wire),
      file('b', 'Halvik Post', 8, wire),
      file('c', 'Ley Times', 9, body.join('\n\n')),
    ]
    expect(workOut([...readings].reverse()).groups).toEqual(workOut(readings).groups)
  })

  it('reads a megabyte of the same word in a moment', () => {
    const text = 'word '.repeat(200_000)
    expect(idsOf([file('a', 'Norda Press', 6, text), file('b', 'Halvik Post', 8, `${text}“`)])).toEqual([])
  })
})
