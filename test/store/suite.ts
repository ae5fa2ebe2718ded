import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Correction } from '../../src/core/correction.ts'
import { HearsayError } from '../../src/core/error.ts'
import { articleId, claimId, correctionId, revisionId, storyId } from '../../src/core/ids.ts'
import { wordsAt } from '../../src/core/span.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import type { LedgerStore, Page, SearchHit, Standing, StoodSearch } from '../../src/store/index.ts'
import {
  articleOf,
  bridge,
  claimOf,
  ferry,
  ferryLater,
  filedReading,
  filings,
  sampleLedger,
  sampleStream,
} from './sample-ledger.ts'

/** A ledger to test, and what it leaves behind. Opening twice gives the same ledger. */
export interface LedgerUnderTest {
  open(): Promise<LedgerStore>
  remove(): Promise<void>
}

const emptyLedger: Ledger = {
  hearsay: '1',
  articles: [],
  groups: [],
  stories: [],
  claims: [],
  citations: [],
  edits: [],
}

/** What every adapter of the ledger's port must do. */
export function testLedgerStore(name: string, create: () => Promise<LedgerUnderTest>): void {
  describe(name, () => {
    let place: LedgerUnderTest
    let store: LedgerStore

    beforeEach(async () => {
      place = await create()
      store = await place.open()
    })

    afterEach(async () => {
      await store.close()
      await place.remove()
    })

    describe('filing', () => {
      it('gives back what was filed, by time, article and revision', async () => {
        expect(await store.file([bridge, ferryLater, ferry])).toEqual({ added: 3, unchanged: 0 })
        expect(await store.filedReadings()).toEqual([ferry, ferryLater, bridge])
      })

      it('counts a revision that is there as unchanged, also within one call', async () => {
        await store.file([ferry])
        expect(await store.file([ferry, bridge, bridge])).toEqual({ added: 1, unchanged: 2 })
        expect(await store.filedReadings()).toEqual([ferry, bridge])
      })

      it('keeps the filing that was seen first, in whatever order they come', async () => {
        const earlier = { ...ferry, seenAt: '2026-03-01T00:00:00.000Z', externalId: 'line 9' }
        await store.file([ferry])
        await store.file([earlier])
        await store.file([ferry])
        expect(await store.filedReadings()).toEqual([earlier])
      })

      it('decides between two filings of one moment by their words', async () => {
        const named = { ...ferry, reading: { ...ferry.reading, article: { ...ferry.reading.article, byline: 'B' } } }
        await store.file([ferry, named])
        const one = await store.filedReadings()
        const other = await create()
        const otherStore = await other.open()
        await otherStore.file([named])
        await otherStore.file([ferry])
        expect(await otherStore.filedReadings()).toEqual(one)
        await otherStore.close()
        await other.remove()
      })

      it('keeps every character of a text', async () => {
        const odd = filedReading({
          article: 'odd',
          revision: 'odd',
          sentences: ['nul \u0000 nul \u0001\u0000\u0002 \u0001\u0001', 'a\r\n\u2028é e\u0301 😀\uFEFF \\u0000'],
        })
        await store.file([odd])
        expect(await store.filedReadings()).toEqual([odd])
        await store.replaceLedger({ ...emptyLedger, articles: [articleOf([odd], { outlet: 'nul \u0000 \u0001' })] })
        expect((await store.article(articleId('odd')))?.outlet).toBe('nul \u0000 \u0001')
        expect((await store.search({ text: 'nul', filter: { outlet: 'NUL \u0000 \u0001' } })).items).toHaveLength(1)
      })

      it('files nothing at all when one reading cannot be filed', async () => {
        const unfit = { ...bridge, seenAt: {} as string }
        await expect(store.file([ferry, unfit])).rejects.toThrow()
        expect(await store.filedReadings()).toEqual([])
      })

      it('outlives closing', async () => {
        await store.file(filings)
        await store.close()
        store = await place.open()
        expect(await store.filedReadings()).toEqual([ferry, ferryLater, bridge])
      })

      it('is seen by another that has the ledger open', async () => {
        const other = await place.open()
        await Promise.all([store.file([ferry]), other.file([bridge]), store.file([ferryLater])])
        expect(await other.filedReadings()).toEqual([ferry, ferryLater, bridge])
        await other.close()
      })

      it('finds a reading by its article, the latest revision unless told', async () => {
        await store.file(filings)
        expect(await store.reading(articleId('ferry'))).toEqual(ferryLater)
        expect(await store.reading(articleId('ferry'), revisionId('ferry-1'))).toEqual(ferry)
        expect(await store.reading(articleId('bridge'), revisionId('ferry-1'))).toBeUndefined()
        expect(await store.reading(articleId('nowhere'))).toBeUndefined()
      })
    })

    describe('the worked-out ledger', () => {
      it('is empty at first', async () => {
        expect(await store.ledger()).toEqual(emptyLedger)
        expect(await store.counts()).toEqual({ articles: 0, claims: 0, stories: 0 })
        expect(await store.claims({})).toEqual({ items: [] })
      })

      it('comes back exactly as it was put in, with no key added or left', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        expect(await store.ledger()).toStrictEqual(sampleLedger)
      })

      it('replaces the one before', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        const less: Ledger = { ...emptyLedger, articles: [articleOf([bridge])] }
        await store.replaceLedger(less)
        expect(await store.ledger()).toStrictEqual(less)
        await store.replaceLedger(sampleLedger)
        expect(await store.ledger()).toStrictEqual(sampleLedger)
      })

      it('stays as it was when a new one refers to nothing', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        const lost = { ...emptyLedger, claims: sampleLedger.claims }
        await expect(store.replaceLedger(lost)).rejects.toThrow()
        expect(await store.ledger()).toStrictEqual(sampleLedger)
      })

      it('is settled when it counts every filing as it stands', async () => {
        expect(await store.settled()).toBe(true)
        await store.file(filings)
        expect(await store.settled()).toBe(false)
        await store.replaceLedger(sampleLedger)
        expect(await store.settled()).toBe(true)
        await store.file(filings)
        expect(await store.settled()).toBe(true)
        await store.file([{ ...ferry, seenAt: '2026-03-01T00:00:00.000Z' }])
        expect(await store.settled()).toBe(false)
      })

      it('is not settled by a ledger that was worked out before the last filing', async () => {
        await store.file([ferry, ferryLater])
        await store.file([bridge])
        await store.replaceLedger({ ...emptyLedger, articles: [articleOf([ferry, ferryLater])] })
        expect(await store.settled()).toBe(false)
      })

      it('tells what touches an article, and the latest edits, as the whole ledger has them', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        const { articles, groups, citations, edits } = sampleLedger
        const all = await store.relations(articles.map(({ id }) => id))
        expect(all).toEqual({ groups, citations, edits })
        expect(groups.length * citations.length * edits.length).toBeGreaterThan(0)
        for (const { id } of articles) {
          const found = await store.relations([id])
          expect(found.groups).toEqual(groups.filter(({ articleIds }) => articleIds.includes(id)))
          expect(found.citations).toEqual(citations.filter(({ articleId }) => articleId === id))
          expect(found.edits).toEqual(edits.filter(({ articleId }) => articleId === id))
        }
        expect(await store.relations([])).toEqual({ groups: [], citations: [], edits: [] })
        expect(await store.latestEdits(1)).toEqual(
          [...edits].sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, 1),
        )
      })

      it('tells what stood at a moment: revisions, stories, outlets, how much had begun', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        await store.settle((settling) => settling.putStreamed(sampleStream))
        const at = <Seen>(moment: string, look: (standing: Standing) => Promise<Seen>) => store.standing(moment, look)
        const [early, later] = ['2026-03-02T08:30:00.000Z', '2026-03-03T08:00:00.000Z']
        const ids = (moment: string) =>
          at(moment, async (standing) => {
            const members = await standing.membersOf(storyId('s1'))
            return (await standing.revisionsAround(members)).map(({ revisionId: id }) => id)
          })
        expect(await ids('2026-03-02T07:59:59.999Z')).toEqual([])
        expect(await ids(early)).toEqual(['ferry-1'])
        expect(await ids(later)).toEqual(['ferry-1', 'ferry-2'])
        expect(
          await at(early, (standing) => standing.readingsOf([ferry.articleId], new Set([ferry.revisionId]))),
        ).toEqual([ferry])
        expect(await at(early, (standing) => standing.outlets())).toEqual(['Quay News'])
        expect(await at(later, (standing) => standing.outlets())).toEqual(['Quay News', 'Ley Times'])
        expect(await at(early, (standing) => standing.begun())).toMatchObject({
          articles: 1,
          stories: 1,
          lastAt: ferry.seenAt,
        })
        expect(await at(later, (standing) => standing.begun())).toMatchObject({
          articles: 2,
          claims: sampleLedger.claims.length,
        })
        const stories = await at(later, (standing) => standing.stories({ limit: 1 }))
        expect(stories).toMatchObject({ items: [{ id: 's2', articles: 1 }], isLast: false })
        const cursor = stories.items[0]?.next ?? ''
        expect(await at(later, (standing) => standing.stories({ cursor }))).toMatchObject({
          items: [{ id: 's1' }],
          isLast: true,
        })
      })

      it('gives single things by their id', async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
        expect(await store.claim(claimId('closed'))).toStrictEqual(sampleLedger.claims[0])
        expect(await store.article(articleId('ferry'))).toStrictEqual(sampleLedger.articles[1])
        expect(await store.story(storyId('s1'))).toStrictEqual(sampleLedger.stories[1])
        expect(await store.claim(claimId('x'))).toBeUndefined()
        expect(await store.article(articleId('x'))).toBeUndefined()
        expect(await store.story(storyId('x'))).toBeUndefined()
        expect(await store.counts()).toEqual({ articles: 2, claims: 2, stories: 2 })
        await store.check()
      })
    })

    describe('corrections', () => {
      const correction = (id: string, at: string, why = 'seen by hand \u0000 ’'): Correction => ({
        ...{ id: correctionId(id), at, by: 'Ada', why, before: [] },
        change: { kind: 'merge-stories', articleIds: [articleId('ferry'), articleId('bridge')] },
        after: [{ kind: 'story', id: storyId('s1'), title: 'One', articles: 2 }],
      })
      const [first, second] = [
        correction('k2', '2026-03-02T08:00:00.000Z'),
        correction('k1', '2026-03-02T08:00:00.001Z'),
      ]
      const put = (...made: readonly Correction[]) =>
        store.settle(async (settling) => {
          for (const one of made) await settling.putCorrection(one)
          return settling.corrections()
        })

      it('are kept in the order in which they were made, whatever their words, and outlive closing', async () => {
        expect(await put(second, first)).toEqual([first, second])
        await store.close()
        store = await place.open()
        expect(await store.corrections()).toEqual([first, second])
        expect((await store.ledger()).corrections).toEqual([first, second])
      })

      it('stay as they were made when they come again', async () => {
        await put(first)
        await put(correction('k2', first.at, 'another reason'))
        expect(await store.corrections()).toEqual([first])
      })

      it('are not kept when what they change cannot be', async () => {
        const failing = store.settle(async (settling) => {
          await settling.putCorrection(first)
          throw new RangeError('no')
        })
        await expect(failing).rejects.toThrow('no')
        expect(await store.corrections()).toEqual([])
        expect(await store.ledger()).not.toHaveProperty('corrections')
      })
    })

    describe('lists', () => {
      const manyFilings = Array.from({ length: 23 }, (_, i) =>
        filedReading({
          article: `a${i}`,
          revision: `r${i}`,
          // Every second one shares its moment with the one before.
          seenAt: `2026-03-${String(10 + Math.floor(i / 2)).padStart(2, '0')}T00:00:00.000Z`,
          sentences: [`The clerk counted ${i} boats.`],
        }),
      )
      const many: Ledger = {
        ...emptyLedger,
        articles: manyFilings.map((filing) => articleOf([filing])),
        stories: manyFilings.map(({ articleId: id }) => ({ id: storyId(`s-${id}`), title: id, articleIds: [id] })),
        claims: manyFilings.map((filing, i) =>
          claimOf(`c${i}`, filing, 'boats', {
            storyId: storyId(`s-${filing.articleId}`),
            ...(i % 5 === 0 && { status: 'contested' }),
          }),
        ),
      }

      const beforeLists = async () => {
        await store.file(manyFilings)
        await store.replaceLedger(many)
      }

      it('show contested claims first, then the latest change', async () => {
        await beforeLists()
        const { items } = await store.claims({ limit: 200 })
        const ids = items.map(({ id }) => `${id}`)
        expect(ids.slice(0, 5)).toEqual(['c20', 'c15', 'c10', 'c5', 'c0'])
        expect(ids.slice(5, 9)).toEqual(['c22', 'c21', 'c18', 'c19'])
      })

      it('show the newest articles and stories first, by the time of publication where there is one', async () => {
        await beforeLists()
        const published = many.articles.map((article, i) =>
          i === 3 ? { ...article, publishedAt: '2026-05-01T00:30:00+09:00' } : article,
        )
        await store.replaceLedger({ ...many, articles: published })
        const articles = await store.articles({ limit: 3 })
        expect(articles.items.map(({ id }) => `${id}`)).toEqual(['a3', 'a22', 'a20'])
        const stories = await store.stories({ limit: 3 })
        expect(stories.items.map(({ id }) => `${id}`)).toEqual(['s-a3', 's-a22', 's-a20'])
      })

      it('give every entry once when read stretch by stretch', async () => {
        await beforeLists()
        const lists = [store.claims, store.articles, store.stories] as const
        for (const list of lists) {
          const whole = await list({ limit: 200 })
          const ids: string[] = []
          let cursor: string | undefined
          do {
            const page: Page<{ readonly id: string }> = await list({
              limit: 4,
              ...(cursor !== undefined && { cursor }),
            })
            ids.push(...page.items.map(({ id }) => id))
            cursor = page.next
          } while (cursor !== undefined)
          expect(ids).toEqual(whole.items.map(({ id }) => id))
          expect(ids).toHaveLength(23)
        }
      })

      it('go by bytes where all else is the same, whatever language the database is set to', async () => {
        const ids = ['a', 'B', 'b', 'ä', 'A', '_', '10', '9']
        const same = ids.map((id) => filedReading({ article: id, revision: id, sentences: ['A tie is a tie.'] }))
        await store.file(same)
        await store.replaceLedger({
          ...emptyLedger,
          articles: same.map((filing) => articleOf([filing])),
          claims: same.map((filing) => claimOf(filing.articleId, filing, 'a tie')),
        })
        const sorted = ['10', '9', 'A', 'B', '_', 'a', 'b', 'ä']
        expect((await store.filedReadings()).map(({ articleId: id }) => `${id}`)).toEqual(sorted)
        expect((await store.articles({})).items.map(({ id }) => `${id}`)).toEqual(sorted)
        expect((await store.claims({})).items.map(({ id }) => `${id}`)).toEqual(sorted)
        const { items } = await store.search({ text: 'tie' })
        expect(items.map(({ article }) => `${article.id}`)).toEqual(sorted)
      })

      it('can be narrowed', async () => {
        await beforeLists()
        expect((await store.claims({ status: 'contested' })).items).toHaveLength(5)
        expect((await store.claims({ storyId: storyId('s-a7') })).items.map(({ id }) => `${id}`)).toEqual(['c7'])
        expect((await store.claims({ articleId: articleId('a8') })).items.map(({ id }) => `${id}`)).toEqual(['c8'])
        expect((await store.articles({ storyId: storyId('s-a7') })).items.map(({ id }) => `${id}`)).toEqual(['a7'])
        expect(await store.claims({ storyId: storyId('none') })).toEqual({ items: [] })
      })

      it.each(['', 'x', '%%%', 'bnVsbA', Buffer.from('["claims",1]').toString('base64url'), 'a'.repeat(5000)])(
        'refuse a cursor that they did not give out: %.20s',
        async (cursor) => {
          for (const list of [store.claims, store.articles, store.stories]) {
            await expect(list({ cursor })).rejects.toMatchObject({ code: 'request.invalid' })
          }
        },
      )

      it("refuse each other's cursors", async () => {
        await beforeLists()
        const { next = '' } = await store.articles({ limit: 1 })
        await expect(store.stories({ cursor: next })).rejects.toBeInstanceOf(HearsayError)
      })

      it.each([0, -1, 201, 1.5, Number.NaN])('refuse a limit of %d', async (limit) => {
        await expect(store.claims({ limit })).rejects.toMatchObject({ code: 'request.invalid' })
      })
    })

    describe('search', () => {
      beforeEach(async () => {
        await store.file(filings)
        await store.replaceLedger(sampleLedger)
      })

      const words = ({ passage }: SearchHit) => passage.matches.map((span) => wordsAt(passage.text, span))

      it('finds sentences that hold all the words, and the words in them', async () => {
        const { items } = await store.search({ text: 'sail FERRY' })
        expect(items.map(({ passage }) => `${passage.revisionId}`).sort()).toEqual(['ferry-1', 'ferry-2'])
        for (const hit of items) expect(words(hit)).toEqual(['ferry', 'sail'])
      })

      it('finds sentences of a reading that another reader left uncut', async () => {
        const uncut = filedReading({ article: 'uncut', revision: 'uncut', sentences: ['Lanterns hang. A bell rang.'] })
        await store.file([{ ...uncut, reading: { ...uncut.reading, sentences: [] } }])
        await store.replaceLedger({ ...sampleLedger, articles: [...sampleLedger.articles, articleOf([uncut])] })
        const { items } = await store.search({ text: 'bell' })
        expect(items.map(({ passage }) => passage.text)).toEqual(['A bell rang.'])
      })

      it('gives the claim that a sentence is evidence of, and its words', async () => {
        const { items } = await store.search({ text: '"would not sail"' })
        const [hit] = items
        expect(items).toHaveLength(1)
        expect(hit?.claim?.id).toBe('sail')
        expect(hit?.passage.content.map((span) => wordsAt(hit.passage.text, span))).toEqual([
          'the ferry would not sail',
        ])
        expect(hit && words(hit)).toEqual(['would not sail'])
        expect(hit && wordsAt(ferry.reading.article.text, hit.passage.span)).toBe(hit?.passage.text)
        expect(hit?.article).toStrictEqual(sampleLedger.articles[1])
      })

      it.each([
        [{}, ['ferry-1', 'ferry-2']],
        [{ stance: 'denies' as const }, []],
        [{ storyId: storyId('nowhere') }, []],
        [{ outlet: 'No Paper' }, []],
        [{ from: '2199-01-01T00:00:00.000Z' }, []],
        [{ before: '1999-01-01T00:00:00.000Z' }, []],
      ])('keeps to what the filter %j lets through', async (filter, revisions) => {
        const { items } = await store.search({ text: 'sail FERRY', filter })
        expect(items.map(({ passage }) => `${passage.revisionId}`).sort()).toEqual(revisions)
      })

      it('finds by all that one piece of evidence has', async () => {
        const { claim, article } = (await store.search({ text: '"would not sail"' })).items[0] ?? {}
        const [piece] = claim?.evidence ?? []
        if (!claim || !piece || !article) throw new RangeError('Expected a hit with a claim')
        const { stance, certainty, speaker } = piece
        const filter = {
          stance,
          certainty,
          status: claim.status,
          ...(speaker !== undefined && { speaker: speaker.slice(1).toUpperCase() }),
          ...(article.outlet !== undefined && { outlet: article.outlet.toUpperCase() }),
        }
        const found = await store.search({ text: '"would not sail"', filter })
        expect(found.items.map((hit) => hit.claim?.id)).toEqual([claim.id])
        const other = await store.search({
          text: '"would not sail"',
          filter: { ...filter, speaker: 'nobody of that name' },
        })
        expect(other.items).toEqual([])
      })

      it('takes a run in quotation marks as it stands', async () => {
        expect((await store.search({ text: '"sail ferry"' })).items).toEqual([])
        expect((await store.search({ text: '“ferry would”' })).items).toHaveLength(1)
      })

      it('finds a sentence that stands in two revisions once, in the later', async () => {
        const { items } = await store.search({ text: 'waited' })
        expect(items.map(({ passage }) => `${passage.revisionId}`)).toEqual(['ferry-2'])
      })

      it('finds the first sentence of an article by its title', async () => {
        const { items } = await store.search({ text: '"stays in port"' })
        expect(items.map(({ passage }) => passage.text)).toContain(
          'The harbour office said 😀 the ferry would not sail.',
        )
      })

      it.each([
        ['goteborg', 'Göteborg'],
        ['GÖTEBORG', 'Göteborg'],
        ['Go\u0308teborg', 'Göteborg'],
      ])('looks past case and accents: %s', async (text, found) => {
        const { items } = await store.search({ text })
        expect(items.map(words)).toEqual([[found]])
      })

      it.each(['', '   ', '"', '""', '***', '()', '-', '😀', "' or 1=1 --"])('finds nothing for %j', async (text) => {
        expect(await store.search({ text })).toEqual({ items: [] })
      })

      it.each([
        'ferry"',
        '"ferry',
        'ferry*',
        'ferry:',
        '(ferry',
        'ferry^',
        '-ferry',
        '{ferry}',
        '+ferry',
        'ferry\u0000',
        'ferry\ud800',
      ])('takes odd characters as no more than white space: %j', async (text) => {
        expect((await store.search({ text })).items.map(words)).toContainEqual(['ferry'])
      })

      it.each(['ferry OR bridge', 'ferry NOT bridge', 'ferry NEAR bridge', 'title:bridge', 'sentence: bridge'])(
        'takes the words of a query language as words: %s',
        async (text) => {
          expect((await store.search({ text })).items).toEqual([])
        },
      )

      it('finds what stood at a moment: a sentence in the newest text of then that has it', async () => {
        await store.settle((settling) => settling.putStreamed(sampleStream))
        const found = (moment: string, query: StoodSearch) =>
          store.standing(moment, async (standing) => {
            const { items, isLast } = await standing.sentences(query)
            return { revisions: items.map(({ revisionId: id }) => `${id}`).sort(), stories: items[0]?.storyId, isLast }
          })
        const [none, early, later] = [
          '2026-03-02T07:59:59.999Z',
          '2026-03-02T08:30:00.000Z',
          '2026-03-03T08:00:00.000Z',
        ]
        expect(await found(none, { text: 'sail' })).toEqual({ revisions: [], isLast: true })
        expect(await found(early, { text: 'sail' })).toEqual({ revisions: ['ferry-1'], stories: 's1', isLast: true })
        expect((await found(early, { text: 'bridge' })).revisions).toEqual([])
        expect((await found(early, { text: 'waited' })).revisions).toEqual(['ferry-1'])
        expect((await found(early, { text: '"might sail"' })).revisions).toEqual([])
        expect((await found(later, { text: 'sail' })).revisions).toEqual(['ferry-1', 'ferry-2'])
        expect((await found(later, { text: 'waited' })).revisions).toEqual(['ferry-2'])
        expect((await found(later, { text: 'the', filter: { outlet: 'quay news' } })).revisions).toEqual([
          'ferry-1',
          'ferry-2',
        ])
        expect((await found(later, { text: 'the', filter: { storyId: storyId('s1') } })).revisions).toEqual([
          'ferry-1',
          'ferry-2',
        ])
        expect((await found(later, { text: 'the', filter: { storyId: storyId('s2') } })).revisions).toEqual([])
        const before = '2026-03-02T08:30:00.000Z'
        expect((await found(later, { text: 'the', filter: { from: before } })).revisions).toEqual(['bridge-1'])
        expect((await found(later, { text: '*' })).isLast).toBe(true)
      })

      it('reads what stood at a moment stretch by stretch, by cursors of its own', async () => {
        await store.settle((settling) => settling.putStreamed(sampleStream))
        const ask = (query: StoodSearch) => store.standing('2026-03-04', (standing) => standing.sentences(query))
        const whole = await ask({ text: 'the' })
        expect(whole.items).toHaveLength(3)
        const first = await ask({ text: 'the', limit: 2 })
        const rest = await ask({ text: 'the', cursor: first.items[1]?.next ?? '' })
        expect([...first.items, ...rest.items]).toEqual(whole.items)
        expect([first.isLast, rest.isLast]).toEqual([false, true])
        const { next = '' } = await store.search({ text: 'the', limit: 1 })
        await expect(ask({ text: 'the', cursor: next })).rejects.toMatchObject({ code: 'request.invalid' })
      })

      it('refuses a query that is too long', async () => {
        await expect(store.search({ text: 'a '.repeat(600) })).rejects.toMatchObject({ code: 'request.invalid' })
      })

      it('can be read stretch by stretch', async () => {
        const whole = await store.search({ text: 'the' })
        const first = await store.search({ text: 'the', limit: 1 })
        const second = await store.search({ text: 'the', limit: 1, cursor: first.next ?? '' })
        expect([...first.items, ...second.items]).toEqual(whole.items.slice(0, 2))
        const forged = ['1.5', '1e308', '-1', '9007199254740992'].map((offset) =>
          Buffer.from(`["search",${offset}]`).toString('base64url'),
        )
        for (const cursor of ['x', ...forged]) {
          await expect(store.search({ text: 'the', cursor })).rejects.toMatchObject({ code: 'request.invalid' })
        }
      })

      it('takes words of any length, and tells apart those that begin alike', async () => {
        const [one, other] = ['x'.repeat(5000), `${'x'.repeat(4999)}y`]
        const long = filedReading({ article: 'long', revision: 'long', sentences: [`It said ${one} ${other}.`] })
        await store.file([long])
        await store.replaceLedger({ ...emptyLedger, articles: [articleOf([long])] })
        const found = async (text: string) => (await store.search({ text })).items.length
        expect([await found('said'), await found(one.slice(0, 900)), await found('x')]).toEqual([1, 0, 0])
      })

      it('finds what a filter leaves, behind more than a thousand hits of better score', async () => {
        const short = filedReading({
          article: 'short',
          revision: 'short',
          sentences: Array.from({ length: 1300 }, (_, i) => `Storm ${i}.`),
        })
        const tail = 'that went on and on over all the hills and all the harbours until the morning'
        const long = filedReading({ article: 'long', revision: 'long', sentences: [`It was a storm ${tail}.`] })
        await store.file([short, long])
        await store.replaceLedger({
          ...emptyLedger,
          articles: [articleOf([short], { outlet: 'Quay News' }), articleOf([long], { outlet: 'Ley Times' })],
        })
        const { items } = await store.search({ text: 'storm', filter: { outlet: 'Ley Times' } })
        expect(items.map(({ article }) => `${article.id}`)).toEqual(['long'])
        let count = 0
        for (let cursor: string | undefined, turn = 0; turn === 0 || cursor !== undefined; turn += 1) {
          const page = await store.search({ text: 'storm', limit: 200, ...(cursor !== undefined && { cursor }) })
          count += page.items.length
          cursor = page.next
        }
        expect(count).toBe(1301)
      })

      it('follows a filing that takes the place of another', async () => {
        const [opening = [0, 0]] = ferry.reading.sentences
        const article = { ...ferry.reading.article, title: 'Renamed' }
        await store.file([
          {
            ...ferry,
            seenAt: '2026-01-01T00:00:00.000Z',
            reading: { ...ferry.reading, article, sentences: [opening] },
          },
        ])
        expect((await store.search({ text: 'renamed' })).items).toHaveLength(1)
        expect(
          (await store.search({ text: '"stays in port"' })).items.map(({ passage }) => `${passage.revisionId}`),
        ).toEqual(['ferry-2'])
      })
    })
  })
}
