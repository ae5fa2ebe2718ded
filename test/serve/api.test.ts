import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { HearsayError } from '../../src/core/error.ts'
import {
  articleDetailSchema,
  articleReadingSchema,
  articleSchema,
  changeSchema,
  claimDetailSchema,
  claimSchema,
  ledgerSummarySchema,
  listSchema,
  problemSchema,
  searchResultSchema,
  storyDetailSchema,
  storySchema,
} from '../../src/serve/schemas.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

let made: MadeApp
beforeAll(async () => {
  made = await openMadeApp()
})
afterAll(() => made.close())

const get = async (path: string) => {
  const response = await made.app.request(`http://localhost${path}`)
  return { status: response.status, type: response.headers.get('content-type'), body: await response.json() }
}

/** The answer holds every key that the schema asks for, and none that it does not name. */
async function read<Schema extends z.ZodType>(path: string, schema: Schema): Promise<z.infer<Schema>> {
  const { status, body } = await get(path)
  expect(status).toBe(200)
  const parsed = schema.parse(body)
  expect(parsed).toEqual(body)
  return parsed
}

describe('the API', () => {
  it('lists stories with what their claims come to', async () => {
    const { items } = await read('/api/v1/stories', listSchema(storySchema))
    const light = items.find(({ id }) => id === 'light')
    expect(light).toMatchObject({
      statuses: { uncorroborated: 1, corroborated: 0, contested: 1, retracted: 0 },
      outlets: ['Harbour Wire', 'Quay News', 'Island Post'],
      firstAt: '2026-03-02T08:00:00.000Z',
      lastAt: '2026-03-03T07:00:00.000Z',
      changedAt: '2026-03-03T07:00:00.000Z',
    })
  })

  it('gives a story its articles, copies, citations and edits', async () => {
    const story = await read('/api/v1/stories/light', storyDetailSchema)
    expect(story.articles.map(({ id }) => id)).toEqual(['wire', 'copy', 'post'])
    expect(story.groups).toHaveLength(1)
    expect(story.citations).toMatchObject([{ outlet: 'Harbour Wire', how: 'named' }])
    expect(story.edits).toMatchObject([{ kind: 'softened', announced: false }])
  })

  it('lists claims, contested ones first, with the words that moved them', async () => {
    const { items } = await read('/api/v1/claims', listSchema(claimSchema))
    expect(items.map(({ id }) => id)).toEqual(['lamp', 'warned', 'harm'])
    expect(items[0]?.history.map(({ because }) => because.text)).toEqual([
      'The lamp of Skarv light went out on Monday night',
      'that the lamp had gone out',
    ])
    expect(items[0]?.articles.map(({ id }) => id)).toEqual(['wire', 'copy', 'post'])
  })

  it.each([
    ['storyId=light', ['lamp', 'warned']],
    ['status=contested', ['lamp']],
    ['articleId=post', ['lamp']],
    ['articleId=nobody', []],
  ])('narrows claims by %s', async (query, expected) => {
    const { items } = await read(`/api/v1/claims?${query}`, listSchema(claimSchema))
    expect(items.map(({ id }) => id)).toEqual(expected)
  })

  it('gives lists in stretches', async () => {
    const first = await read('/api/v1/claims?limit=2', listSchema(claimSchema))
    const rest = await read(
      `/api/v1/claims?limit=2&cursor=${encodeURIComponent(first.next ?? '')}`,
      listSchema(claimSchema),
    )
    expect([...first.items, ...rest.items].map(({ id }) => id)).toEqual(['lamp', 'warned', 'harm'])
    expect(rest.next).toBeUndefined()
  })

  it('gives a claim its story, its rivals and the copies among its articles', async () => {
    const claim = await read('/api/v1/claims/lamp', claimDetailSchema)
    expect(claim.story).toEqual({ id: 'light', title: 'Skarv light goes dark' })
    expect(claim.rivals).toEqual([{ id: 'warned', statement: 'Nobody had been warned', status: 'uncorroborated' }])
    expect(claim.groups.map(({ originArticleId }) => originArticleId)).toEqual(['wire'])
  })

  it('dates the first text by its publication and a later one by when it was seen', async () => {
    const { revisions } = await read('/api/v1/articles/post', articleDetailSchema)
    expect(revisions.map(({ at }) => at)).toEqual(['2026-03-03T07:00:00.000Z', '2026-03-03T09:35:00.000Z'])
  })

  it('gives articles with their texts, and an article its copies', async () => {
    const { items } = await read('/api/v1/articles?storyId=light', listSchema(articleSchema))
    expect(items.map(({ id }) => id).sort()).toEqual(['copy', 'post', 'wire'])
    const { copies, group } = await read('/api/v1/articles/copy', articleDetailSchema)
    expect(copies.map(({ outlet }) => outlet)).toEqual(['Harbour Wire'])
    expect(group?.originArticleId).toBe('wire')
  })

  it('gives what was read in the latest text, and in an earlier one', async () => {
    const latest = await read('/api/v1/articles/post/reading', articleReadingSchema)
    const first = await read('/api/v1/articles/post/reading?revision=post-1', articleReadingSchema)
    expect(latest.reading.attributions[0]?.content?.text).toBe('that the lamp had gone out for long')
    expect(first.reading.attributions[0]?.content?.text).toBe('that the lamp had gone out')
  })

  it('searches by what the evidence is, and when it was printed', async () => {
    const found = async (rest: string) =>
      (await read(`/api/v1/search?q=the&limit=200${rest}`, listSchema(searchResultSchema))).items
    const all = await found('')
    const denied = await found('&stance=denies')
    expect(denied.length).toBeGreaterThan(0)
    expect(denied.length).toBeLessThan(all.length)
    for (const { said } of denied) expect(said?.stance).toBe('denies')
    expect(await found('&from=2199-01-01')).toEqual([])
    expect(await found('&to=2199-01-01')).toEqual(all)
  })

  it('finds sentences, each with its claim and who says it', async () => {
    const { items } = await read('/api/v1/search?q=warned', listSchema(searchResultSchema))
    expect(
      items.map(({ passage: { text, matches } }) => matches.map(([start, end]) => text.slice(start, end))),
    ).toContainEqual(['warned'])
    expect(items.find(({ claim }) => claim)).toMatchObject({
      claim: { id: 'warned', tally: [{ role: 'supports', reports: 1 }] },
      said: { speaker: 'Tove Lind', stance: 'asserts' },
    })
  })

  it('tells what changed last, latest first', async () => {
    const { items } = await read('/api/v1/changes', listSchema(changeSchema))
    expect(items.slice(0, 2)).toMatchObject([
      { kind: 'edit', edit: { kind: 'softened' }, claim: { id: 'lamp' } },
      {
        kind: 'status',
        from: 'uncorroborated',
        to: 'contested',
        because: { outlet: 'Island Post', speaker: 'Mats Holm' },
      },
    ])
    const { items: few } = await read('/api/v1/changes?limit=1', listSchema(changeSchema))
    expect(few).toHaveLength(1)
  })

  it('tells how much the ledger holds', async () => {
    expect(await read('/api/v1/ledger', ledgerSummarySchema)).toEqual({
      articles: 4,
      claims: 3,
      stories: 2,
      lastPublishedAt: '2026-03-03T07:00:00.000Z',
    })
  })

  it.each([
    ['PUT', '/api/v1/claims', 'GET, HEAD'],
    ['DELETE', '/api/v1/claims/c1', 'GET, HEAD'],
    ['GET', '/api/v1/read', 'POST'],
    ['POST', '/healthz', 'GET, HEAD'],
    ['POST', '/api/v1/openapi.json', 'GET, HEAD'],
  ])('answers %s %s by what is allowed there', async (method, path, allow) => {
    const response = await made.app.request(`http://localhost${path}`, { method })
    expect([response.status, response.headers.get('allow')]).toEqual([405, allow])
    expect(await response.json()).toMatchObject({ status: 405, code: 'request.invalid' })
  })

  it.each([
    ['/api/v1/stories/none', 404, 'request.not-found'],
    ['/api/v1/claims/none', 404, 'request.not-found'],
    ['/api/v1/articles/none', 404, 'request.not-found'],
    ['/api/v1/articles/post/reading?revision=none', 404, 'request.not-found'],
    ['/api/v1/none', 404, 'request.not-found'],
    ['/api/v1/claims?limit=0', 400, 'request.invalid'],
    ['/api/v1/claims?limit=many', 400, 'request.invalid'],
    ['/api/v1/claims?status=settled', 400, 'request.invalid'],
    ['/api/v1/claims?cursor=forged', 400, 'request.invalid'],
    ['/api/v1/search?q=', 400, 'request.invalid'],
    // ["search",1e308]
    ['/api/v1/search?q=the&cursor=WyJzZWFyY2giLDFlMzA4XQ', 400, 'request.invalid'],
    ['/api/v1/search', 400, 'request.invalid'],
    ['/api/v1/search?q=the&stance=maybe', 400, 'request.invalid'],
    ['/api/v1/search?q=the&from=yesterday', 400, 'request.invalid'],
  ])('answers %s with a problem', async (path, status, code) => {
    const answer = await get(path)
    expect(answer.status).toBe(status)
    expect(answer.type).toBe('application/problem+json')
    expect(problemSchema.parse(answer.body)).toMatchObject({ status, code })
  })

  it('names no folder of the machine where the ledger fails, and tells the log', async () => {
    const failure = new HearsayError('ledger.unusable', 'Expected a ledger in /home/ada/ledger')
    const told: unknown[] = []
    const broken = await openMadeApp({
      store: { ...made.store, stories: () => Promise.reject(failure) },
      onFailure: (error) => told.push(error),
    })
    const answer = await broken.app.request('http://localhost/api/v1/stories')
    await broken.close()
    expect(answer.status).toBe(503)
    expect(await answer.text()).not.toContain('ada')
    expect(told).toEqual([failure])
  })

  it('sends nothing that has not changed', async () => {
    const first = await made.app.request('http://localhost/api/v1/claims/lamp')
    const again = await made.app.request('http://localhost/api/v1/claims/lamp', {
      headers: { 'if-none-match': first.headers.get('etag') ?? '' },
    })
    expect(again.status).toBe(304)
  })

  it('describes every problem that a route answers with', async () => {
    const { body } = await get('/api/v1/openapi.json')
    const methods = z.record(z.string(), z.object({ responses: z.record(z.string(), z.unknown()) }))
    const { paths } = z.object({ paths: z.record(z.string(), methods) }).parse(body)
    const statuses = Object.entries(paths).flatMap(([path, all]) =>
      Object.values(all).map(({ responses }) => `${path} ${Object.keys(responses).join(' ')}`),
    )
    expect(statuses).toContain('/api/v1/read 200 400 403 413 415 422 500 503')
    expect(statuses).toContain('/api/v1/claims/{id} 200 400 403 404 500 503')
    expect(statuses.filter((told) => !/ 403\b.* 500\b.* 503\b/.test(told))).toEqual([])
  })

  it('describes itself as OpenAPI 3.1, with what may be absent not required', async () => {
    const { body } = await get('/api/v1/openapi.json')
    const schemas = z.record(z.string(), z.object({ required: z.array(z.string()).optional() }))
    const document = z.object({
      openapi: z.string(),
      paths: z.record(z.string(), z.unknown()),
      components: z.object({ schemas }),
    })
    const { openapi, paths, components } = document.parse(body)
    expect(openapi).toBe('3.1.0')
    expect(Object.keys(paths).sort()).toEqual([
      '/api/v1/articles',
      '/api/v1/articles/{id}',
      '/api/v1/articles/{id}/page',
      '/api/v1/articles/{id}/reading',
      '/api/v1/changes',
      '/api/v1/claims',
      '/api/v1/claims/{id}',
      '/api/v1/corrections',
      '/api/v1/corrections/{id}',
      '/api/v1/feeds',
      '/api/v1/feeds.opml',
      '/api/v1/feeds/import',
      '/api/v1/feeds/{id}',
      '/api/v1/ledger',
      '/api/v1/read',
      '/api/v1/search',
      '/api/v1/stories',
      '/api/v1/stories/{id}',
      '/api/v1/watch',
    ])
    expect(components.schemas['Claim']?.required).toContain('statement')
    expect(components.schemas['Claim']?.required).not.toContain('firstDeniedAt')
  })
})
