import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import type { Claim } from '../src/core/ledger.ts'
import { toFiledReading } from '../src/pipeline/index.ts'
import { readInput } from '../src/pipeline/read-input.ts'
import { workOut } from '../src/pipeline/work-out.ts'
import { models } from './models.ts'

const sample = fileURLToPath(new URL('../samples/parade.html', import.meta.url))

describe('the ledger of the parade report', () => {
  let claims: readonly Claim[]
  const originsOf = (words: string): readonly (readonly [string, readonly string[]])[] =>
    claims
      .filter(({ statement }) => statement.includes(words))
      .map(({ status, origins }) => [status, origins.map(({ role, name }) => `${role}: ${name}`)])

  beforeAll(() => {
    const outcome = readInput(
      { kind: 'page', name: 'samples/parade.html', given: {}, bytes: readFileSync(sample), contentType: 'text/html' },
      { now: () => '2023-07-28T00:00:00Z', models },
    )
    if (outcome.kind === 'failed') throw outcome.error
    claims = workOut([toFiledReading(outcome)]).claims
  })

  it('lays the hedge to NK News, whom the same clause names', () => {
    expect(originsOf('US strike drone')).toEqual([['uncorroborated', ['supports: NK News']]])
  })

  it('holds two denials against the accusation that nobody makes by name', () => {
    expect(originsOf('supplying arms to Russia')).toEqual([
      [
        'contested',
        [
          'denies: Government of North Korea',
          'denies: Government of Russia',
          'supports: not named, in The Quiet Parallel',
        ],
      ],
    ])
  })

  it('corroborates nothing: it is one report', () => {
    expect(claims.filter(({ status }) => status === 'corroborated')).toEqual([])
  })
})
