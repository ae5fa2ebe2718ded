import { describe, expect, it } from 'vitest'
import { articleId, originId, revisionId } from '../../src/core/ids.ts'
import type { Origin, Role, Status } from '../../src/core/ledger.ts'
import type { Stance } from '../../src/core/reading.ts'
import type { ClaimRecord } from '../../src/serve/contract.ts'
import { figuresOf, reportsOf, standingWords } from '../../src/web/claim/claim-view.ts'
import { sentenceOfCounts } from '../../src/web/claim/sentence-of-counts.ts'
import { standingOver } from '../../src/web/claim/standing.ts'
import { lamp } from '../serve/made-ledger.ts'

/** Who said what when: day of March, origin, stance, words. */
type Said = readonly [day: number, origin: string, stance: Stance, words?: string]

interface Made {
  readonly origins: Readonly<Record<string, Role | readonly Role[]>>
  readonly said: readonly Said[]
  readonly history?: readonly (readonly [day: number, status: Status])[]
}

const dayAt = (day: number): string => `2026-03-${String(day).padStart(2, '0')}T08:00:00.000Z`

function originOf(name: string, roles: Role | readonly Role[]): Origin {
  const list = typeof roles === 'string' ? [roles] : roles
  const role = list.at(-1) ?? 'supports'
  const turns = list.slice(0, -1).map((turn, i) => ({ at: dayAt(i + 1), role: turn }))
  const kind = name === 'unnamed' ? 'unspecified' : 'person'
  const shape = { id: originId(name), name, kind, role, articleIds: [], reason: 'named' } as const
  return { ...shape, ...(turns.length > 0 && { turns }) }
}

function claimOf({ origins, said, history = [] }: Made): ClaimRecord {
  const days = [...new Set(said.map(([day]) => day))]
  return {
    ...lamp,
    origins: Object.entries(origins).map(([name, role]) => originOf(name, role)),
    evidence: said.map(([day, origin, stance, words = `${origin} speaks for itself`]) => ({
      articleId: articleId(`day ${day}`),
      revisionId: revisionId(`day ${day}`),
      spans: [[0, 1]],
      text: words,
      stance,
      certainty: 'certain',
      originId: originId(origin),
    })),
    history: history.map(([day, status]) => ({ at: dayAt(day), status, because: { ...lamp.statementFrom, text: '' } })),
    articles: days.map((day) => ({
      id: articleId(`day ${day}`),
      revisions: [{ id: revisionId(`day ${day}`), seenAt: dayAt(day), at: dayAt(day), textHash: '' }],
    })),
  }
}

describe('the counts of a claim', () => {
  it.each<[string, Made, string]>([
    [
      'one origin',
      { origins: { a: 'supports' }, said: [[1, 'a', 'asserts']] },
      '1 origin says so, in 1 report. Nobody denies it.',
    ],
    [
      'two origins and a denial',
      {
        origins: { a: 'supports', b: 'supports', c: 'denies' },
        said: [
          [1, 'a', 'asserts'],
          [2, 'a', 'asserts'],
          [2, 'b', 'confirms'],
          [3, 'c', 'denies'],
        ],
      },
      '2 independent origins say so, in 2 reports. 1 denies it, in 1.',
    ],
    [
      'an origin that nobody names',
      {
        origins: { a: 'supports', unnamed: 'supports' },
        said: [
          [1, 'a', 'asserts'],
          [1, 'unnamed', 'asserts'],
        ],
      },
      '2 origins say so, not all of them named, in 1 report. Nobody denies it.',
    ],
    [
      'a denial that turned',
      {
        origins: { a: 'supports', b: ['denies', 'supports'] },
        said: [
          [1, 'a', 'asserts'],
          [1, 'b', 'denies'],
          [3, 'b', 'confirms'],
        ],
      },
      '2 independent origins say so, in 2 reports. No denial stands: the one that denied it now says so.',
    ],
    [
      'a withdrawal',
      {
        origins: { a: 'withdrawn', b: 'denies' },
        said: [
          [1, 'a', 'asserts'],
          [2, 'b', 'denies'],
        ],
      },
      'The one origin has withdrawn it. Nobody else says so; 1 other denies it.',
    ],
    [
      'a mere doubt',
      { origins: { a: 'speculates' }, said: [[1, 'a', 'speculates']] },
      'No origin says so. Nobody denies it.',
    ],
    [
      'a denial alone',
      { origins: { a: 'denies' }, said: [[1, 'a', 'denies']] },
      'No origin says so. 1 denies it, in 1.',
    ],
  ])('say of %s', (_, made, sentence) => {
    expect(sentenceOfCounts(claimOf(made))).toBe(sentence)
  })

  it('count articles, not texts', () => {
    const twice = claimOf({
      origins: { a: 'supports' },
      said: [
        [1, 'a', 'asserts', 'it may have gone out'],
        [1, 'a', 'asserts', 'it has gone out'],
      ],
    })
    expect(figuresOf(twice)).toMatchObject({ origins: 1, reports: 1, denials: 0 })
    expect(reportsOf(twice, { id: originId('a') }).map(({ evidence }) => evidence.length)).toEqual([2])
  })
})

describe('the standing of a claim', () => {
  it('follows each origin to where it stands', () => {
    const claim = claimOf({
      origins: { a: 'supports', b: ['denies', 'supports'], c: 'speculates' },
      said: [
        [1, 'a', 'asserts'],
        [2, 'b', 'denies'],
        [3, 'c', 'speculates'],
        [4, 'b', 'confirms'],
        [5, 'a', 'speculates'],
      ],
    })
    expect(standingOver(claim)).toEqual([
      { at: dayAt(1), for: 1, against: 0 },
      { at: dayAt(2), for: 1, against: 1 },
      { at: dayAt(4), for: 2, against: 0 },
    ])
  })

  it('ends for an origin that withdraws when the claim is retracted', () => {
    const claim = claimOf({
      origins: { a: 'withdrawn' },
      said: [[1, 'a', 'asserts']],
      history: [
        [1, 'uncorroborated'],
        [3, 'retracted'],
      ],
    })
    expect(standingOver(claim)).toEqual([
      { at: dayAt(1), for: 1, against: 0 },
      { at: dayAt(3), for: 0, against: 0 },
    ])
  })
})

describe('the words of an origin', () => {
  it.each<[string, Made, string]>([
    [
      'are its latest',
      {
        origins: { a: 'supports' },
        said: [
          [1, 'a', 'asserts', 'it will close this year'],
          [2, 'a', 'asserts', 'it may close next year'],
        ],
      },
      'it may close next year',
    ],
    [
      'are whole words',
      {
        origins: { a: 'supports' },
        said: [
          [1, 'a', 'asserts', 'it will close this year'],
          [2, 'a', 'asserts', 'that plan'],
        ],
      },
      'it will close this year',
    ],
    [
      'are of the side where it stands',
      {
        origins: { a: ['supports', 'denies'] },
        said: [
          [1, 'a', 'denies', 'it will never ever close'],
          [2, 'a', 'asks', 'will it close at all'],
        ],
      },
      'it will never ever close',
    ],
  ])('%s', (_, made, expected) => {
    const claim = claimOf(made)
    const [origin] = claim.origins
    expect(origin && standingWords(claim, origin)?.text).toBe(expected)
  })
})
