import { describe, expect, it } from 'vitest'
import type { Report } from './build-reading.ts'
import { claimWith, day, origins, settleReports } from './settle-reports.ts'

/** A report that the line is for sale. */
const sale: Report = {
  id: 'sale',
  outlet: 'Norda Press',
  at: day(1),
  title: 'Brask Line in talks with Orsa Mobility',
  text: 'The Brask Line is in talks with Orsa Mobility on the sale of its four ferries, the Port of Ley said.',
  said: [
    { content: 'The Brask Line is in talks with Orsa Mobility on the sale of its four ferries', by: 'Port of Ley' },
  ],
}

const answer = (text: string, ...said: NonNullable<Report['said']>): Report => ({
  id: 'answer',
  outlet: 'Halvik Post',
  at: day(2),
  title: 'Brask Line and Orsa Mobility on sale of ferries',
  text,
  said,
})

const settled = (...reports: readonly Report[]): readonly [string, readonly string[]] => {
  const claim = claimWith(settleReports(sale, ...reports), 'four ferries')
  return [claim.status, origins(claim)]
}

describe('a denial', () => {
  it('may be led in by a plain "said"', () => {
    const text = 'The Brask Line was not in talks on a sale of ferries with anybody, it said.'
    const content = 'The Brask Line was not in talks on a sale of ferries with anybody'
    expect(settled(answer(text, { content, by: 'Brask Line' }))).toEqual([
      'contested',
      ['denies: Brask Line', 'supports: Port of Ley'],
    ])
  })

  it('is none where the words say no to something else', () => {
    const text = 'The ice never broke in the fjord at Easter, the Halvik weather service said.'
    const content = 'The ice never broke in the fjord at Easter'
    expect(settled(answer(text, { content, by: 'Halvik weather service' }))[0]).toBe('uncorroborated')
  })

  it('takes along what is said beside it, by the denier or who speaks for him', () => {
    const text =
      'The Brask Line rejected the report on talks with Orsa Mobility. “We are buying two more ferries,” its director, Ida Holm, said.'
    const said: Report['said'] = [
      { content: 'the report', by: 'Brask Line', stance: 'denies', source: 'The Brask Line' },
      {
        content: '“We are buying two more ferries,”',
        by: 'Ida Holm',
        kind: 'person',
        source: 'its director, Ida Holm',
      },
    ]
    const claim = claimWith(settleReports(sale, answer(text, ...said)), 'two more')
    expect([claim.status, origins(claim)]).toEqual(['contested', ['denies: Brask Line', 'supports: Port of Ley']])
  })

  it('is answered by whoever stands by the report', () => {
    const text =
      'The Brask Line denied that it was in talks on a sale of its ferries. Norda Press said it stood by its story.'
    const said: Report['said'] = [
      { content: 'that it was in talks on a sale of its ferries', by: 'Brask Line', stance: 'denies' },
      { content: 'it stood by its story', by: 'Norda Press', kind: 'media' },
    ]
    expect(claimWith(settleReports(sale, answer(text, ...said)), 'stood by').origins).toHaveLength(2)
  })

  it('of both companies is one of each', () => {
    const talks = 'The Brask Line is in talks with Orsa Mobility on the sale of its four ferries'
    const said = (by: string): Report => ({ ...sale, id: by, outlet: `Paper of ${by}`, said: [{ content: talks, by }] })
    const text = 'Both companies denied that they were in talks on a sale of ferries.'
    const both = answer(text, {
      content: 'that they were in talks on a sale of ferries',
      by: 'Both companies',
      stance: 'denies',
    })
    const claim = claimWith(settleReports(said('Brask Line'), said('Orsa Mobility'), both), 'they were')
    expect(origins(claim)).toEqual(['denies: Brask Line', 'denies: Orsa Mobility'])
  })

  it('in one’s own report is not of what one says there', () => {
    const text =
      'The Port of Ley said that the Brask Line is in talks with Orsa Mobility on the sale of its four ferries, contradicting the line.'
    const said: Report['said'] = [
      {
        content: 'that the Brask Line is in talks with Orsa Mobility on the sale of its four ferries',
        by: 'Port of Ley',
      },
      { content: 'the line', by: 'Port of Ley', stance: 'denies' },
    ]
    expect(origins(claimWith(settleReports(answer(text, ...said)), 'four ferries'))).toEqual(['supports: Port of Ley'])
  })

  const hurt: Report = {
    id: 'hurt',
    outlet: 'Ley Times',
    at: day(1),
    title: 'Cook hurt on Hanna Maria',
    text: 'A cook was hurt when the ferry Hanna Maria struck the reef at Halvik, a caller said.',
    said: [{ content: 'A cook was hurt when the ferry Hanna Maria struck the reef at Halvik', by: 'a caller' }],
  }

  it('may be an outlet’s own', () => {
    const visit: Report = {
      id: 'visit',
      outlet: 'Halvik Post',
      at: day(2),
      title: 'A morning on the Hanna Maria',
      text: 'I went aboard the ferry Hanna Maria at the reef of Halvik. No one was hurt, and I asked everyone from the cook down.',
    }
    const claim = claimWith(settleReports(hurt, visit), 'No one')
    expect(origins(claim)).toContain('denies: Halvik Post (own reporting)')
  })
})
