import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { settle } from '../../src/pipeline/index.ts'
import { searchAsOf } from '../../src/serve/search-as-of.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'
import { toFiled } from './made-report.ts'

/** Words that no two numbers share. */
const wordsOf = (number: number, count: number): string =>
  Array.from({ length: count }, (_, i) => `w${(number * 7919 + i * 104_729) % 99_991}q`).join(' ')

/** Reports that have one word in common: each a story of its own. */
const reports = Array.from({ length: 320 }, (_, i) =>
  toFiled({
    id: `report-${i}`,
    outlet: 'Valley Times',
    title: wordsOf(i, 6),
    publishedAt: `2026-03-${String(1 + (i % 20)).padStart(2, '0')}T08:00:00Z`,
    seenAt: '2026-03-21T08:00:00.000Z',
    text: `The mayor said the harbour had ${wordsOf(i + 1000, 12)}.`,
    sayings: [
      {
        source: 'The mayor',
        cue: 'said',
        content: 'the harbour',
        stance: 'asserts',
        speaker: `Mayor ${wordsOf(i, 1)}`,
      },
    ],
  }),
)

describe('a search as of a moment over many stories', () => {
  const asOf = '2026-04-01T00:00:00.000Z'
  let folder: string
  let store: LedgerStore
  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay search '))
    store = await openSqliteLedger(folder)
    await store.file(reports)
    await settle(store)
  })
  afterAll(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('ends a stretch early where much was worked out, even without a hit, and goes on from there', async () => {
    expect((await store.counts()).stories).toBe(reports.length)
    const asked = { text: 'harbour', asOf, limit: 50, filter: { status: 'retracted' } } as const
    const first = await searchAsOf(store, asked)
    expect(first).toEqual({ items: [], next: expect.any(String) })
    expect(await searchAsOf(store, { ...asked, cursor: first.next ?? '' })).toEqual({ items: [] })
  })

  it('gives every hit once when read stretch by stretch', async () => {
    const ids: string[] = []
    for (let cursor: string | undefined, turn = 0; turn === 0 || cursor !== undefined; turn += 1) {
      const { items, next } = await searchAsOf(store, {
        ...{ text: 'harbour', asOf, limit: 90 },
        ...(cursor !== undefined && { cursor }),
      })
      expect(items.length).toBeLessThanOrEqual(90)
      ids.push(...items.map(({ article }) => article.id))
      cursor = next
    }
    expect(new Set(ids).size).toBe(reports.length)
    expect(ids).toHaveLength(reports.length)
  })
})
