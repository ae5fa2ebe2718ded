import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { PostForm } from '../../../src/acquire/index.ts'
import { type LedgerStore, openSqliteLedger } from '../../../src/store/index.ts'
import { feedOf, type MadeWeb, makeWeb } from './made-web.ts'
import { begin, hours, newFeed, watchUntil } from './watched.ts'

const feedUrl = 'https://kingsmere.example/feed'
const hub = 'https://hub.example/'
const offering = feedOf('Kingsmere Herald', []).replace(
  '<channel>',
  `<channel><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="hub" href="${hub}"/><atom:link xmlns:atom="http://www.w3.org/2005/Atom" rel="self" href="${feedUrl}"/>`,
)

describe('a feed whose hub offers to tell of changes', () => {
  let folder: string
  let store: LedgerStore
  let web: MadeWeb
  const posted: { readonly url: string; readonly form: URLSearchParams }[] = []
  const post: PostForm = async (url, form) => {
    posted.push({ url, form: new URLSearchParams(form) })
    return { kind: 'accepted' }
  }
  const push = {
    callbackUrl: (id: string, secret: string) => `https://desk.example/push/${id}/${secret}`,
    post,
    secret: () => `secret ${posted.length}`,
  }

  beforeEach(async () => {
    folder = mkdtempSync(join(tmpdir(), 'hearsay push '))
    store = await openSqliteLedger(folder)
    web = makeWeb()
    web.pages.set(feedUrl, () => ({ body: offering, type: 'application/rss+xml' }))
    posted.length = 0
    await store.watching.addFeeds([newFeed(feedUrl)], begin)
  })

  afterEach(async () => {
    await store.close()
    rmSync(folder, { recursive: true })
  })

  it('is subscribed to with a secret of its own, which is kept before the hub is asked', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(0.1), push })
    const [feed] = await store.watching.feeds()
    expect(posted).toHaveLength(1)
    expect(posted[0]?.url).toBe(hub)
    expect(Object.fromEntries(posted[0]?.form ?? [])).toMatchObject({
      'hub.mode': 'subscribe',
      'hub.topic': feedUrl,
      'hub.callback': `https://desk.example/push/${feed?.id}/secret 0`,
      'hub.secret': 'secret 0',
    })
    expect(feed?.push).toMatchObject({ hub, topic: feedUrl, secret: 'secret 0', askedAt: begin })
  })

  it('is asked for again once a day while the hub does not confirm', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(60), push })
    expect(posted.length).toBeGreaterThanOrEqual(2)
    expect(posted.length).toBeLessThanOrEqual(3)
  })

  it('is asked for rarely while the hub tells', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(0.1), push })
    const [feed] = await store.watching.feeds()
    if (!feed?.push) throw new TypeError('Expected a subscription')
    await store.watching.changePush(feed.id, (push) => push && { ...push, until: hours(240) })
    web.asked.length = 0
    await watchUntil(store, { fetch: web.fetch, from: hours(0.1), to: hours(24), push })
    expect(web.asked.length).toBeLessThanOrEqual(6)
    expect(posted).toHaveLength(1)
  })

  it('is only polled where no hub can reach us', async () => {
    await watchUntil(store, { fetch: web.fetch, to: hours(1) })
    expect([posted, (await store.watching.feeds())[0]?.push]).toEqual([[], undefined])
  })
})
