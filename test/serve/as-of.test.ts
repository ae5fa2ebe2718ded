import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { ledgerAsOf } from '../../src/pipeline/index.ts'
import { problemSchema } from '../../src/serve/schemas.ts'
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
    ['search?q=lamp&asOf=2026-03-04', 400, 'Expected no asOf'],
    ['changes?asOf=2026-03-04', 400, 'Expected no asOf'],
  ])('answers %s with a problem', async (path, status, words) => {
    const fill = (text: string) => text.replace('LAMP', lamp).replace('STORY', story)
    const answer = await get(fill(path))
    expect(answer.status).toBe(status)
    expect(problemSchema.parse(answer.body).detail).toContain(fill(words))
  })
})
