import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ledgerAsOf } from '../../src/pipeline/index.ts'
import { readingsAsOf } from '../../src/pipeline/work-out.ts'
import { problemSchema } from '../../src/serve/schemas.ts'
import { datedNews } from './dated-news.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

let made: MadeApp
let story: string
let lamp: string
beforeAll(async () => {
  made = await openMadeApp({}, 'settled')
  const { items } = await made.store.claims({ status: 'contested' })
  lamp = items[0]?.id ?? ''
  story = items[0]?.storyId ?? ''
})
afterAll(() => made.close())

const get = async (path: string): Promise<{ readonly status: number; readonly body: unknown }> => {
  const response = await made.app.request(`http://localhost/api/v1/${path}`)
  return { status: response.status, body: await response.json() }
}
const listed = z.object({ items: z.array(z.object({ id: z.string() })), next: z.string().optional() })
const hits = z.object({
  items: z.array(
    z.looseObject({
      claim: z.unknown().optional(),
      article: z.unknown().optional(),
      passage: z.looseObject({ revisionId: z.string() }),
    }),
  ),
  next: z.string().optional(),
})
/** Scores are measured against all sentences that were ever filed: what came later may change the order. */
const inOrder = (items: readonly object[]) => items.map((hit) => JSON.stringify(hit)).sort()
const list = async (path: string) => {
  const { items, next } = listed.parse((await get(path)).body)
  return { ids: items.map(({ id }) => id), next }
}
const [before, denied, edited] = ['2026-03-02T12:00Z', '2026-03-03T10:00:00%2B02:00', '2026-03-03']

describe('the API as of a moment', () => {
  it('gives a claim as it stood: not denied yet, then denied, then as it is', async () => {
    const status = async (asOf: string) => (await get(`claims/${lamp}?asOf=${asOf}`)).body
    expect(await status(before)).toMatchObject({
      id: lamp,
      status: 'uncorroborated',
      origins: [{ role: 'supports' }],
      evidence: [{}, {}],
    })
    expect(await status(denied)).toMatchObject({
      status: 'contested',
      firstDeniedAt: '2026-03-03T07:00:00.000Z',
      evidence: [{}, {}, {}],
    })
    expect(await status('2026-03-04')).toEqual((await get(`claims/${lamp}`)).body)
  })

  it('takes a day as its end', async () => {
    const { body } = await get(`claims/${lamp}?asOf=${edited}`)
    expect(body).toEqual((await get(`claims/${lamp}`)).body)
  })

  it('gives a story its articles, copies, citations and edits of then', async () => {
    const { body } = await get(`stories/${story}?asOf=${before}`)
    expect(body).toMatchObject({
      statuses: { contested: 0 },
      articles: [{ id: 'wire' }, { id: 'copy' }],
      groups: [{ originArticleId: 'wire' }],
      citations: [{ how: 'copied' }],
      edits: [],
    })
    expect((await get(`stories/${story}?asOf=2026-03-04`)).body).toEqual((await get(`stories/${story}`)).body)
  })

  it('lists what the whole ledger as of then lists', async () => {
    const then = await ledgerAsOf(made.store, '2026-03-02T12:00:00.000Z')
    const idsOf = (named: readonly { readonly id: string }[]) => named.map(({ id }) => id).sort()
    expect((await list(`stories?asOf=${before}`)).ids.sort()).toEqual(idsOf(then.stories))
    expect((await list(`claims?storyId=${story}&asOf=${before}`)).ids.sort()).toEqual(
      idsOf(then.claims.filter(({ storyId }) => storyId === story)),
    )
    expect((await get(`articles?storyId=${story}&asOf=${before}`)).body).toEqual({
      items: then.articles.filter(({ storyId }) => storyId === story).reverse(),
    })
  })

  it('gives stories newest first, in stretches, and none before they began', async () => {
    const first = await list(`stories?asOf=${before}&limit=1`)
    expect(first.ids).toEqual([story])
    const rest = await list(`stories?asOf=${before}&limit=1&cursor=${first.next}`)
    expect(rest.ids).toHaveLength(1)
    expect(rest.next).toBeUndefined()
    expect((await get('stories?asOf=2026-02-28')).body).toEqual({ items: [] })
    const claim = await list(`claims?storyId=${story}&asOf=${before}&limit=1`)
    const other = await list(`claims?storyId=${story}&asOf=${before}&limit=1&cursor=${claim.next}`)
    expect(new Set([...claim.ids, ...other.ids]).size).toBe(2)
  })

  it('gives an article the texts that it had, and what was read in the latest of them', async () => {
    const texts = async (asOf: string) => (await get(`articles/post?asOf=${asOf}`)).body
    expect(await texts(denied)).toMatchObject({ revisions: [{ id: 'post-1' }] })
    expect(await texts('2026-03-04')).toMatchObject({ revisions: [{ id: 'post-1' }, { id: 'post-2' }] })
    expect((await get(`articles/post/reading?asOf=${denied}`)).body).toMatchObject({ revisionId: 'post-1' })
  })

  it('finds the sentences that stood, each with its claim as it stood', async () => {
    const found = async (path: string) => hits.parse((await get(`search?q=lamp&${path}`)).body).items
    const revisions = async (path: string) => (await found(path)).map(({ passage }) => passage.revisionId).sort()
    expect(await revisions('asOf=2026-03-01')).toEqual([])
    expect(await revisions(`asOf=${before}`)).toEqual(['copy-1', 'wire-1'])
    expect(await revisions(`asOf=${denied}`)).toEqual(['copy-1', 'post-1', 'wire-1'])
    expect(await revisions('asOf=2026-03-04')).toEqual(['copy-1', 'post-1', 'post-2', 'wire-1'])
    const [hit] = await found(`asOf=${before}`)
    expect(hit?.claim).toEqual({
      id: lamp,
      statement: 'The lamp of Skarv light went out on Monday night',
      status: 'uncorroborated',
      tally: [{ role: 'supports', reports: 2 }],
    })
    expect(hit?.article).toMatchObject({ revisions: [{}] })
  })

  it.each([
    ['status=contested', 0, 3],
    ['status=uncorroborated', 2, 0],
    ['stance=denies', 0, 1],
    ['speaker=guard', 2, 2],
    ['outlet=island%20post', 0, 1],
    ['story=STORY', 2, 3],
    ['story=s-then', 0, 0],
    ['to=2026-03-02', 2, 2],
  ])('asks %s of what stood: %i hits before the denial, %i after', async (filter, first, second) => {
    const count = async (asOf: string) => {
      const { body } = await get(`search?q=lamp&${filter.replace('STORY', story)}&asOf=${asOf}`)
      return hits.parse(body).items.length
    }
    expect([await count(before), await count(denied)]).toEqual([first, second])
  })

  it.each(['lamp', 'the', 'skarv "went out"', 'cheese', 'nothing'])(
    'finds of %j what a ledger finds in which nothing was filed that came later',
    async (words) => {
      for (const asOf of [
        '2026-03-02T08:30:00.000Z',
        '2026-03-02T12:00:00.000Z',
        '2026-03-03T08:00:00.000Z',
      ] as const) {
        const then = await openMadeApp({}, readingsAsOf(datedNews, asOf))
        for (const filter of ['', '&status=contested', '&stance=denies', '&certainty=certain', '&outlet=Quay%20News']) {
          const path = `search?q=${encodeURIComponent(words)}${filter}`
          const answer = hits.parse(await (await then.app.request(`http://localhost/api/v1/${path}`)).json())
          const { items } = hits.parse((await get(`${path}&asOf=${asOf}`)).body)
          expect(inOrder(items)).toEqual(inOrder(answer.items))
        }
        await then.close()
      }
    },
  )

  it('finds evidence in an earlier text where the newest has the words without their speaker', async () => {
    const path = 'search?q=dairies&speaker=mayor'
    const [now, then] = [hits.parse((await get(path)).body), hits.parse((await get(`${path}&asOf=2026-03-04`)).body)]
    expect(then.items.map(({ passage }) => passage.revisionId)).toEqual(['fair-1'])
    expect(then).toEqual(now)
    const { items } = hits.parse((await get('search?q=dairies&asOf=2026-03-04')).body)
    expect(items.map(({ passage }) => passage.revisionId)).toEqual(['fair-2'])
  })

  it('gives hits stretch by stretch', async () => {
    const whole = hits.parse((await get(`search?q=lamp&asOf=${denied}`)).body)
    const first = hits.parse((await get(`search?q=lamp&asOf=${denied}&limit=2`)).body)
    const rest = hits.parse((await get(`search?q=lamp&asOf=${denied}&limit=2&cursor=${first.next}`)).body)
    expect([...first.items, ...rest.items]).toEqual(whole.items)
    expect([whole.next, rest.next]).toEqual([undefined, undefined])
  })

  it('counts what had begun', async () => {
    expect((await get(`ledger?asOf=${before}`)).body).toMatchObject({
      articles: 3,
      stories: 2,
      lastPublishedAt: '2026-03-02T09:00:00.000Z',
    })
    expect((await get('ledger?asOf=2026-03-04')).body).toEqual((await get('ledger')).body)
  })

  it('finds what went by another id by an article that it stood in', async () => {
    const unknown = await get(`stories/s-then?asOf=${before}&via=wire`)
    expect(unknown.status).toBe(404)
    const claims = await get(`claims?storyId=s-then&via=wire&asOf=${before}`)
    expect(claims.body).toEqual({ items: [] })
    expect((await get(`claims/${lamp}?asOf=${before}&via=wire`)).status).toBe(200)
  })

  it.each([
    [
      'claims/LAMP?asOf=2026-03-01',
      404,
      'as it stood at 2026-03-01T23:59:59.999Z, found none: it had not begun by then',
    ],
    ['claims/none?asOf=2026-03-04', 404, 'or went by another id'],
    ['stories/STORY?asOf=2026-03-01', 404, 'a story STORY in the ledger as it stood'],
    ['articles/post?asOf=2026-03-02', 404, 'an article post'],
    ['articles/post/reading?revision=post-2&asOf=2026-03-03T08:00Z', 404, 'text post-2'],
    ['claims/LAMP?asOf=yesterday', 400, 'a day or an instant'],
    ['claims?asOf=2026-03-04', 400, 'asOf together with storyId'],
    ['articles?asOf=2026-03-04', 400, 'asOf together with storyId'],
    ['search?q=lamp&asOf=then', 400, 'a day or an instant'],
    ['search?q=lamp&asOf=2026-03-04&cursor=x', 400, 'the list of search as of a moment'],
    ['changes?asOf=2026-03-04', 400, 'Expected no asOf'],
  ])('answers %s with a problem', async (path, status, words) => {
    const fill = (text: string) => text.replace('LAMP', lamp).replace('STORY', story)
    const answer = await get(fill(path))
    expect(answer.status).toBe(status)
    expect(problemSchema.parse(answer.body).detail).toContain(fill(words))
  })
})
