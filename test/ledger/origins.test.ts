import { describe, expect, it } from 'vitest'
import { entityId } from '../../src/core/ids.ts'
import type { Entity } from '../../src/core/reading.ts'
import type { Report, Said } from './build-reading.ts'
import { claimWith, day, origins, settleReports } from './settle-reports.ts'

const claim = 'The captain of the ferry had been drinking'

/** The origins of the claim, told in a text by one source. */
const originsIn = (text: string, said: Omit<Said, 'content'>, ...others: readonly Said[]): readonly string[] => {
  const report: Report = {
    id: 'x',
    outlet: 'Ley Times',
    at: day(1),
    text,
    said: [...others, { content: claim, ...said }],
  }
  return origins(claimWith(settleReports(report), claim))
}

const person = { kind: 'person' } as const

describe('somebody with a title and no “of”', () => {
  it('speaks for the company that bears the family name', () => {
    const brask: Said = { content: 'It lost four ferries', by: 'Brask Shipping', kind: 'organization' }
    const entities: readonly Entity[] = [
      { id: entityId('e1'), name: 'Brask Shipping', type: 'organization', roles: [], mentions: [] },
    ]
    const text = `It lost four ferries, Brask Shipping said.\n\n${claim}, managing director Ole Brask wrote.`
    const report: Report = {
      id: 'x',
      outlet: 'Ley Times',
      at: day(1),
      text,
      said: [brask, { content: claim, by: 'Ole Brask', ...person }],
      entities,
    }
    const found = claimWith(settleReports(report), claim)
    expect(origins(found)).toEqual(['supports: Brask Shipping'])
    expect(found.origins[0]?.reason).toContain('Ole Brask speaks for Brask Shipping (“managing director Ole Brask”).')
  })

  it.each([
    [
      `The organisers said the sledge race on the lake was off. ${claim}, director Ida Holm said.`,
      'supports: organisers',
    ],
    [
      `The organisers said the sledge race on the lake was off.\n\n${claim}, its director, Ida Holm, said.`,
      'supports: organisers',
    ],
    [
      `The organisers said the sledge race on the lake was off. ${claim}, a guest, Ida Holm, said.`,
      'supports: Ida Holm',
    ],
  ])('speaks for the body that speaks before: %s', (text, expected) => {
    const before: Said = {
      content: 'the sledge race on the lake was off',
      by: 'organisers',
      source: 'The organisers',
      ...person,
    }
    expect(originsIn(text, { by: 'Ida Holm', ...person }, before)).toContain(expected)
  })

  it.each([
    ['Transport minister', 'supports: Ministry of Transport'],
    ['Foreign minister', 'supports: Ministry of Foreign Affairs'],
    ['Transport Minister of Czech Republic', 'supports: Government of Czech Republic'],
    ['Former minister', 'supports: Ida Holm'],
    ['Prime minister', 'supports: Ida Holm'],
  ])('speaks for the ministry, if there is one: %s', (role, expected) => {
    const entities: readonly Entity[] = [
      { id: entityId('e1'), name: 'Ida Holm', type: 'person', roles: [role], mentions: [] },
    ]
    const said: readonly Said[] = [{ content: claim, by: 'Ida Holm', ...person }]
    const report: Report = { id: 'x', outlet: 'Ley Times', at: day(1), text: `${claim}, she said.`, said, entities }
    expect(origins(claimWith(settleReports(report), claim))).toEqual([expected])
  })
})

describe('what a document says', () => {
  const document = { kind: 'document' } as const

  it.each([
    [
      `The line said in a letter to investors that the hotel guests got tea. ${claim}, the letter adds.`,
      'supports: Brask Line',
    ],
    [`The line said that the hotel guests got tea. ${claim}, a letter adds.`, 'supports: Ley Times (letter)'],
  ])('is said by who speaks in it: %s', (text, expected) => {
    const line: Said = { content: 'that the hotel guests got tea', by: 'Brask Line', cue: 'said' }
    expect(originsIn(text, { by: 'letter', ...document }, line)).toContain(expected)
  })

  it('is said by who signed it', () => {
    const text = `A woman held up a letter. It bears the signature of chief mate Ida Holm. ${claim}, it says.`
    expect(originsIn(text, { by: 'letter', ...document })).toEqual(['supports: Ida Holm'])
  })

  it('is an outlet’s own where it is the report itself', () => {
    expect(originsIn(`${claim}, the article said.`, { by: 'article', ...document })).toEqual([
      'supports: Ley Times (own reporting)',
    ])
  })

  it('is known to the outlet that saw it, a register to all', () => {
    const seen = (id: string, by: string): Report => ({
      id,
      outlet: `Paper ${id}`,
      at: day(1),
      text: `${claim} before she left the pier of Halvik, ${by} shows.`,
      said: [{ content: `${claim} before she left the pier of Halvik`, by, ...document }],
    })
    const count = (by: string): number => claimWith(settleReports(seen('a', by), seen('b', by)), 'pier').origins.length
    expect([count('memo'), count('register of Halvik')]).toEqual([2, 1])
  })
})

describe('people without a name', () => {
  it('are no second origin in the words of one who vouches for them', () => {
    const text = `Forty of the guests had reported that ${claim}, the Coast Guard said.`
    const outer: Said = { content: `Forty of the guests had reported that ${claim}`, by: 'Coast Guard' }
    const inner: Said = { content: claim, by: 'Forty of the guests', within: 0, ...person }
    const report: Report = { id: 'x', outlet: 'Ley Times', at: day(1), text, said: [outer, inner] }
    expect(settleReports(report).claims.map(origins)).toEqual([['supports: Coast Guard']])
  })
})

describe('a family name', () => {
  it('is the one person of that name', () => {
    const text = `“She ran aground,” said Ida Holm.\n\n${claim}, Ms. Holm said.`
    const before: Said = { content: '“She ran aground,”', by: 'Ida Holm', ...person }
    expect(originsIn(text, { by: 'Holm', ...person }, before)).toEqual(['supports: Ida Holm'])
  })
})
