import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { HearsayError } from '../../src/core/error.ts'
import { articleId, attributionId } from '../../src/core/ids.ts'
import type { Reading, Stance } from '../../src/core/reading.ts'
import { partAt, type Span } from '../../src/core/span.ts'
import { toLedgerJson } from '../../src/export/ledger-json.ts'
import { toSha256 } from '../../src/pipeline/identity.ts'
import { ingest, type ReadOutcome, settle, toFiledReading } from '../../src/pipeline/index.ts'
import { type LedgerStore, openSqliteLedger } from '../../src/store/index.ts'

type Read = Extract<ReadOutcome, { kind: 'read' }>

interface Report {
  readonly url?: string
  readonly text: string
  readonly source: string
  readonly cue: string
  readonly content: string
  readonly stance?: Stance
  readonly seenAt: string
  readonly title?: string
}

/** A report with one attribution, as a reader would give it. */
function readReport({ url, text, source, cue, content, stance = 'asserts', seenAt, title }: Report): Read {
  const part = (words: string) =>
    partAt(text, [[text.indexOf(words), text.indexOf(words) + words.length] satisfies Span])
  const reading: Reading = {
    hearsay: '1',
    article: {
      id: articleId('given'),
      ...(url !== undefined && { url }),
      ...(title !== undefined && { title }),
      text,
      textHash: toSha256(text),
    },
    notices: [],
    sentences: [[0, text.length]],
    times: [],
    entities: [],
    attributions: [
      {
        id: attributionId('a1'),
        source: part(source),
        cue: part(cue),
        content: part(content),
        form: 'indirect',
        stance,
        certainty: 'certain',
        sourceKind: 'organization',
        speaker: source,
        rule: 'test',
        confidence: 1,
      },
    ],
  }
  return { kind: 'read', name: 'a report', reading, seenAt }
}

const reports: readonly Read[] = [
  readReport({
    url: 'https://quay.example/cranes',
    text: 'Orlin Shipping said the Varna crane collapsed on Monday.',
    source: 'Orlin Shipping',
    cue: 'said',
    content: 'the Varna crane collapsed on Monday',
    seenAt: '2026-03-02T08:00:00.000Z',
    title: 'Crane down',
  }),
  readReport({
    url: 'https://quay.example/cranes/?utm_source=feed',
    text: 'Orlin Shipping said the Varna crane may have collapsed on Monday.',
    source: 'Orlin Shipping',
    cue: 'said',
    content: 'the Varna crane may have collapsed on Monday',
    stance: 'speculates',
    seenAt: '2026-03-02T10:00:00.000Z',
  }),
  readReport({
    url: 'https://harbour.example/1',
    text: 'The Varna Port Authority denied that the Varna crane collapsed on Monday.',
    source: 'The Varna Port Authority',
    cue: 'denied',
    content: 'the Varna crane collapsed on Monday',
    stance: 'denies',
    seenAt: '2026-03-02T09:00:00.000Z',
  }),
  readReport({
    text: 'Orlin Shipping said the Varna crane collapsed on Monday.',
    source: 'Orlin Shipping',
    cue: 'said',
    content: 'the Varna crane collapsed on Monday',
    seenAt: '2026-03-02T11:00:00.000Z',
  }),
]

/** The same words of the same page, seen again at another time and under another headline. */
const seenAgain = reports.map((read): Read => {
  const article = { ...read.reading.article, title: 'Seen again' }
  return { ...read, seenAt: '2026-03-01T00:00:00.000Z', externalId: 'again', reading: { ...read.reading, article } }
})

async function* from(outcomes: readonly ReadOutcome[]): AsyncIterable<ReadOutcome> {
  yield* outcomes
}

describe('ingest', () => {
  const folders: string[] = []
  const stores: LedgerStore[] = []
  let store: LedgerStore

  const openNew = async (): Promise<LedgerStore> => {
    const folder = mkdtempSync(join(tmpdir(), 'hearsay-ingest-'))
    const opened = await openSqliteLedger(folder)
    folders.push(folder)
    stores.push(opened)
    return opened
  }
  const exportOf = async (from: LedgerStore): Promise<string> => toLedgerJson(await from.ledger())

  beforeEach(async () => {
    store = await openNew()
  })
  afterEach(async () => {
    for (const opened of stores.splice(0)) await opened.close()
    for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
  })

  it('files readings and works out the ledger', async () => {
    expect(await ingest(store, from(reports))).toEqual({ added: 4, unchanged: 0, failed: 0 })
    const { articles, claims } = await store.ledger()
    expect(articles.map(({ revisions }) => revisions.length).sort()).toEqual([1, 1, 2])
    expect(claims.length).toBeGreaterThan(0)
  })

  it('changes nothing when done twice', async () => {
    await ingest(store, from(reports))
    const before = await exportOf(store)
    expect(await ingest(store, from(reports))).toEqual({ added: 0, unchanged: 4, failed: 0 })
    const seenLater = reports.map((read): Read => ({ ...read, seenAt: '2026-09-09T00:00:00.000Z' }))
    await ingest(store, from(seenLater))
    expect(await exportOf(store)).toBe(before)
  })

  it('keeps the ledger that stands, and says so in one line, when a reading cannot be worked out', async () => {
    await ingest(store, from(reports.slice(0, 2)))
    const before = await exportOf(store)
    const poisoned: LedgerStore = {
      ...store,
      settle: (work) =>
        store.settle((settling) => work({ ...settling, readingsOf: async () => JSON.parse('[{"reading":{}}]') })),
    }
    const failure = await ingest(poisoned, from(reports.slice(2))).catch((error: unknown) => error)
    expect(failure).toMatchObject({ code: 'ledger.settle-failed', message: expect.not.stringContaining('\n') })
    expect(await exportOf(store)).toBe(before)
  })

  it('gives the same bytes in whatever order and parts the reports come', async () => {
    await ingest(store, from([...reports, ...seenAgain]))
    const expected = await exportOf(store)
    await fc.assert(
      fc.asyncProperty(
        fc.shuffledSubarray([...reports, ...seenAgain], { minLength: 8 }),
        fc.nat({ max: 8 }),
        async (shuffled, cut) => {
          const other = await openNew()
          await ingest(other, from(shuffled.slice(0, cut)))
          await ingest(other, from(shuffled.slice(cut)))
          expect(await exportOf(other)).toBe(expected)
        },
      ),
      { numRuns: 12, seed: 1 },
    )
  })

  it('counts what failed and files the rest', async () => {
    const failed: ReadOutcome = { kind: 'failed', name: 'x', error: new HearsayError('input.empty', 'Expected words') }
    const counts = await ingest(store, from([failed, ...reports.slice(0, 1), failed]))
    expect(counts).toEqual({ added: 1, unchanged: 0, failed: 2 })
  })

  it('works the ledger out after a kill between filing and settling', async () => {
    await store.file(reports.map(toFiledReading))
    expect((await store.ledger()).articles).toEqual([])
    expect(await ingest(store, from(reports))).toEqual({ added: 0, unchanged: 4, failed: 0 })
    expect((await store.ledger()).articles).toHaveLength(3)
  })

  it('leaves a ledger that stands alone', async () => {
    await ingest(store, from(reports))
    await settle({ ...store, settle: () => expect.unreachable('there is nothing to settle') })
  })
})

describe('toFiledReading', () => {
  it('keeps what UTF-8 can keep, at the same places', () => {
    const text = 'Lone \ud83d half, said Orlin, and \u{1F600}.'
    const read = readReport({ text, source: 'Orlin', cue: 'said', content: 'half', seenAt: '2026-03-02T08:00:00.000Z' })
    const { reading } = toFiledReading(read)
    expect(reading.article.text).toBe('Lone \uFFFD half, said Orlin, and \u{1F600}.')
    expect(reading.article.textHash).toBe(toSha256(reading.article.text))
    expect(partAt(reading.article.text, reading.attributions[0]?.cue.spans ?? [])).toEqual(reading.attributions[0]?.cue)
  })
})
