import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { FoundFeed } from '../../src/core/added-feeds.ts'
import { type ErrorCode, HearsayError } from '../../src/core/error.ts'
import { addedFeedsSchema, problemSchema, watchHealthSchema } from '../../src/serve/schemas.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

const rss: FoundFeed = { url: 'https://kingsmere.example/rss', kind: 'feed', title: 'Kingsmere <b>', entries: 12 }
const sport: FoundFeed = { url: 'https://kingsmere.example/sport', kind: 'feed', siteUrl: 'https://kingsmere.example/' }

let made: MadeApp
let asked: string[]
let refusal: HearsayError | undefined
beforeEach(async () => {
  asked = []
  refusal = undefined
  made = await openMadeApp({
    findFeeds: async (address, { all }) => {
      asked.push(`${address}${all ? ' all' : ''}`)
      if (refusal) throw refusal
      return all ? [rss, sport] : [rss]
    },
  })
})
afterEach(() => made.close())

const ask = (path: string, init: RequestInit = {}) => made.app.request(`http://localhost/api/v1/${path}`, init)
const send = (path: string, body: unknown, type = 'application/json') =>
  ask(path, { method: 'POST', headers: { 'content-type': type }, body: JSON.stringify(body) })
const added = async (response: Response) => addedFeedsSchema.parse(await response.json())
const problem = async (response: Response) => problemSchema.parse(await response.json())
const watched = async () => watchHealthSchema.parse(await (await ask('watch')).json()).feeds

describe('feeds over the API', () => {
  it('are found, and kept only when it is no dry run', async () => {
    const tried = await send('feeds', { address: 'kingsmere.example', isDryRun: true })
    expect(tried.status).toBe(200)
    expect(await added(tried)).toMatchObject({ added: [rss], known: [] })
    expect(await watched()).toEqual([])
    const kept = await send('feeds', { address: 'kingsmere.example', all: true, folder: ['Islands', 'North'] })
    expect(kept.status).toBe(201)
    expect(asked).toEqual(['kingsmere.example', 'kingsmere.example all'])
    expect(await watched()).toMatchObject([
      {
        url: rss.url,
        title: rss.title,
        folder: ['Islands', 'North'],
        state: 'new',
        nextPollAt: '2026-03-04T00:00:00.000Z',
      },
      { url: sport.url, siteUrl: sport.siteUrl },
    ])
  })

  it('that were found before are added without another look, and told when they are known', async () => {
    expect((await send('feeds', { feeds: [sport], backlogDays: 2 })).status).toBe(201)
    const again = await send('feeds', {
      feeds: [{ ...sport, url: 'http://kingsmere.example/sport/' }, rss],
      isDryRun: true,
    })
    expect(await added(again)).toMatchObject({ added: [{ url: rss.url }], known: [{ url: sport.url }] })
    expect((await send('feeds', { feeds: [sport] })).status).toBe(200)
    expect(asked).toEqual([])
    const [feed] = await made.store.watching.feeds()
    expect(feed?.since).toBe('2026-03-02T00:00:00.000Z')
  })

  it('are removed once', async () => {
    await send('feeds', { feeds: [rss] })
    const [feed] = await watched()
    const gone = await ask(`feeds/${feed?.id}`, { method: 'DELETE' })
    expect([gone.status, await gone.text()]).toEqual([204, ''])
    const again = await ask(`feeds/${feed?.id}`, { method: 'DELETE' })
    expect([again.status, (await problem(again)).code]).toEqual([404, 'request.not-found'])
    expect(await watched()).toEqual([])
  })

  it('come out as OPML and go in again', async () => {
    await send('feeds', { feeds: [rss, sport], folder: ['Islands'] })
    const out = await ask('feeds.opml')
    expect(out.headers.get('content-type')).toBe('text/x-opml; charset=utf-8')
    expect(out.headers.get('content-disposition')).toBe('attachment; filename="hearsay-feeds.opml"')
    const opml = await out.text()
    expect(opml).toContain('Kingsmere &lt;b&gt;')
    const [first] = await watched()
    await ask(`feeds/${first?.id}`, { method: 'DELETE' })
    const tried = await added(await send('feeds/import', { opml, isDryRun: true }))
    expect(tried).toMatchObject({
      added: [{ url: rss.url, title: rss.title, folder: ['Islands'] }],
      known: [{ url: sport.url }],
    })
    expect((await send('feeds/import', { opml })).status).toBe(201)
    expect((await send('feeds/import', { opml })).status).toBe(200)
    expect(await watched()).toHaveLength(2)
  })

  it('of a list keep their letters, whatever encoding it names', async () => {
    const opml =
      '<?xml version="1.0" encoding="ISO-2022-JP"?><opml><body><outline text="Emajõe Teataja" xmlUrl="https://e.example/x"/></body></opml>'
    expect(await added(await send('feeds/import', { opml }))).toMatchObject({ added: [{ title: 'Emajõe Teataja' }] })
  })

  it.each<[ErrorCode, number]>([
    ['feed.none', 422],
    ['fetch.refused', 422],
    ['fetch.robots', 422],
    ['fetch.gone', 422],
    ['fetch.failed', 502],
    ['fetch.not-yet', 502],
    ['fetch.timeout', 504],
  ])('answer %s with %i and the words of whoever looked', async (code, status) => {
    refusal = new HearsayError(code, 'Expected a feed at <https://k.example>, got none.')
    const response = await send('feeds', { address: 'k.example' })
    expect(response.status).toBe(status)
    expect(await problem(response)).toMatchObject({ code, status, detail: refusal.message })
  })

  it.each<[unknown, string]>([
    [{}, 'Expected either "address" or "feeds"'],
    [{ address: 'a.example', feeds: [rss] }, 'Expected either'],
    [{ address: '  ' }, 'address: '],
    [{ address: 'x'.repeat(2001) }, 'address: '],
    [{ address: 'a.example', backlogDays: -1 }, 'backlogDays: '],
    [{ address: 'a.example', folder: ['a'.repeat(201)] }, 'folder.0: '],
    [{ feeds: [] }, 'feeds: '],
    [{ feeds: [{ url: 'file:///etc/passwd', kind: 'feed' }] }, 'feeds.0.url: Expected an http or https address'],
    [{ feeds: Array.from({ length: 201 }, () => rss) }, 'feeds: '],
  ])('refuse %j', async (body, detail) => {
    const response = await send('feeds', body)
    expect(response.status).toBe(400)
    expect((await problem(response)).detail).toContain(detail)
    expect(asked).toEqual([])
  })

  it('refuse another type, too large a body, a list that is none, other methods and asOf', async () => {
    expect((await send('feeds', { address: 'a.example' }, 'text/plain')).status).toBe(415)
    expect((await send('feeds/import', { opml: '' }, 'application/x-www-form-urlencoded')).status).toBe(415)
    expect((await send('feeds', { address: 'x'.repeat(1_100_000) })).status).toBe(413)
    expect((await send('feeds/import', { opml: 'x'.repeat(9_000_000) })).status).toBe(413)
    expect(await problem(await send('feeds/import', { opml: '<html>no</html>' }))).toMatchObject({
      status: 422,
      code: 'opml.none',
    })
    const wrong = await ask('feeds')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'POST'])
    expect((await ask('watch?asOf=2026-03-01')).status).toBe(400)
  })

  it('are looked up for a few askers at a time', async () => {
    let goOn: () => void = () => undefined
    const held = new Promise<void>((resolve) => {
      goOn = resolve
    })
    const slow = await openMadeApp({ findFeeds: () => held.then(() => [rss]) })
    const post = () =>
      slow.app.request('http://localhost/api/v1/feeds', {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: '{"address":"a.example","isDryRun":true}',
      })
    const waiting = Array.from({ length: 4 }, post)
    await new Promise((resolve) => setTimeout(resolve, 20))
    const busy = await post()
    expect([busy.status, busy.headers.get('retry-after')]).toEqual([503, '10'])
    goOn()
    expect((await Promise.all(waiting)).map(({ status }) => status)).toEqual([200, 200, 200, 200])
    await slow.close()
  })

  it('are not looked up by a server that was given no way to', async () => {
    const offline = await openMadeApp()
    const response = await offline.app.request('http://localhost/api/v1/feeds', {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"address":"a.example"}',
    })
    expect(response.status).toBe(501)
    expect(await problem(response)).toMatchObject({
      code: 'serve.offline',
      detail: expect.stringContaining('hearsay feeds add'),
    })
    await offline.close()
  })
})
