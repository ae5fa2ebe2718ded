import { createHmac } from 'node:crypto'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { toWatchedFeed } from '../../src/pipeline/index.ts'
import { toCallbackUrl } from '../../src/serve/index.ts'
import { type MadeApp, openMadeApp } from './made-app.ts'

const now = '2026-03-04T00:00:00.000Z'
const later = '2026-03-04T06:00:00.000Z'
const topic = 'https://kingsmere.example/feed'
const secret = 'between us'
const feed = {
  ...toWatchedFeed({ url: topic, kind: 'feed', now, backlogDays: 30 }),
  push: { hub: 'https://hub.example/', topic, secret, askedAt: now },
}
const callback = toCallbackUrl('http://desk.example/', feed.id, secret)

describe('what a hub calls', () => {
  let made: MadeApp
  const ask = (query: Readonly<Record<string, string>>, url = callback) =>
    made.app.request(`${url}?${new URLSearchParams(query)}`, { headers: { host: new URL(url).host } })
  const deliver = (body: string, headers: Readonly<Record<string, string>>) =>
    made.app.request(callback, { method: 'POST', body, headers: { host: 'desk.example', ...headers } })
  const sign = (body: string): string => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`

  beforeEach(async () => {
    made = await openMadeApp({ publicUrl: 'http://desk.example/' })
    await made.store.watching.addFeeds([feed], later)
  })
  afterEach(() => made.close())

  it('gives back the challenge of a subscription that we asked for, and keeps how long it holds', async () => {
    const answer = await ask({
      'hub.mode': 'subscribe',
      'hub.topic': topic,
      'hub.challenge': 'c-1',
      'hub.lease_seconds': '3600',
    })
    expect([answer.status, await answer.text()]).toEqual([200, 'c-1'])
    const [kept] = await made.store.watching.feeds()
    expect(kept?.push?.until).toBe('2026-03-04T01:00:00.000Z')
  })

  it.each([
    ['another topic', { 'hub.mode': 'subscribe', 'hub.topic': 'https://other.example/', 'hub.challenge': 'c' }],
    ['what we did not ask', { 'hub.mode': 'unsubscribe', 'hub.topic': topic, 'hub.challenge': 'c' }],
    ['nothing', {}],
  ])('knows nothing of %s', async (_, query) => {
    expect((await ask(query)).status).toBe(404)
    expect((await made.store.watching.feeds())[0]?.push?.until).toBeUndefined()
  })

  it('answers nobody who knows the feed alone: its id can be worked out', async () => {
    const query = { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c' }
    for (const url of [
      `http://desk.example/push/${feed.id}`,
      toCallbackUrl('http://desk.example/', feed.id, 'guessed'),
    ]) {
      expect((await ask(query, url)).status).not.toBe(200)
      expect((await ask({ ...query, 'hub.mode': 'denied' }, url)).status).not.toBe(200)
    }
    expect((await made.store.watching.feeds())[0]?.push).toEqual(feed.push)
  })

  it('believes no promise of longer than ten days', async () => {
    await ask({ 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c', 'hub.lease_seconds': '999999999' })
    expect((await made.store.watching.feeds())[0]?.push?.until).toBe('2026-03-14T00:00:00.000Z')
  })

  it('has a feed polled at once that its hub tells of, signed', async () => {
    const body = '<rss/>'
    expect((await deliver(body, { 'x-hub-signature': sign(body) })).status).toBe(202)
    expect(await made.store.watching.nextRunAt(now)).toBe(now)
  })

  it.each<[string, Readonly<Record<string, string>>]>([
    ['no signature', {}],
    ['a wrong signature', { 'x-hub-signature': sign('something else') }],
  ])('does nothing on %s, and does not tell', async (_, headers) => {
    expect((await deliver('<rss/>', headers)).status).toBe(202)
    expect(await made.store.watching.nextRunAt(now)).toBe(later)
  })

  it('is gone with the feed', async () => {
    const body = '<rss/>'
    await made.store.watching.removeFeed(feed.id)
    expect((await deliver(body, { 'x-hub-signature': sign(body) })).status).toBe(410)
  })

  it('takes no body without end', async () => {
    expect((await deliver('x'.repeat(9 * 1024 * 1024), {})).status).toBe(413)
  })

  it('is all that can be had under the public name', async () => {
    for (const path of ['/', '/api/v1/stories', '/healthz']) {
      const answer = await made.app.request(`http://desk.example${path}`, { headers: { host: 'desk.example' } })
      expect([path, answer.status]).toEqual([path, 403])
    }
    expect(
      (
        await ask(
          { 'hub.mode': 'subscribe', 'hub.topic': topic, 'hub.challenge': 'c' },
          callback.replace('desk.example', 'localhost'),
        )
      ).status,
    ).toBe(404)
  })

  it('is nothing at all where no public name is set', async () => {
    const plain = await openMadeApp()
    const answer = await plain.app.request(`http://localhost/push/${feed.id}`)
    expect(answer.status).toBe(404)
    await plain.close()
  })
})
