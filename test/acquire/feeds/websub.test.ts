import { createHmac } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { findTopic, isSigned, parseLinkHeader, readIntent, toHubForm } from '../../../src/acquire/feeds/index.ts'
import { feedOf } from './feed-of.ts'

const base = 'https://quay.example/rss'

describe('a Link header', () => {
  it.each([
    [
      '<https://hub.example/>; rel="hub", </rss>; rel=self',
      [
        ['https://hub.example/', 'hub'],
        ['https://quay.example/rss', 'self'],
      ],
    ],
    ['<a>; title="a, \\"b\\"; c"; rel="Alternate feed"', [['https://quay.example/a', 'alternate feed']]],
    [
      '<a>;rel=one;rel=two,<b>',
      [
        ['https://quay.example/a', 'one'],
        ['https://quay.example/b', ''],
      ],
    ],
    ['<javascript:x>; rel=hub, <c>; rel=c', [['https://quay.example/c', 'c']]],
    [
      '<a>; ; rel=lost, <b>; rel=b',
      [
        ['https://quay.example/a', ''],
        ['https://quay.example/b', 'b'],
      ],
    ],
    ['nonsense', []],
    ['', []],
  ])('%s', (header, links) => {
    expect(parseLinkHeader(header, base).map(({ url, rels }) => [url, rels.join(' ')])).toEqual(links)
  })
})

describe('where to subscribe', () => {
  const feed = feedOf(
    '<feed><link rel="hub" href="https://hub.example/"/><link rel="self" href="https://quay.example/all"/></feed>',
  )

  it('stands in the document', () => {
    expect(findTopic(feed, undefined, base)).toEqual({
      hubs: ['https://hub.example/'],
      topicUrl: 'https://quay.example/all',
    })
  })

  it('stands in the response before the document', () => {
    const topic = findTopic(feed, '<https://other.example/>; rel=hub, <https://quay.example/me>; rel=self', base)
    expect(topic).toEqual({ hubs: ['https://other.example/'], topicUrl: 'https://quay.example/me' })
  })

  it('stands nowhere', () => {
    expect(findTopic(feedOf('<feed/>'), undefined, base)).toBeUndefined()
  })
})

describe('a subscription', () => {
  const asked = { mode: 'subscribe', topicUrl: base } as const

  it('is asked for in a form', () => {
    expect(toHubForm({ ...asked, callbackUrl: 'https://me.example/hub?x=1', secret: 'a&b', leaseSeconds: 60 })).toBe(
      'hub.mode=subscribe&hub.topic=https%3A%2F%2Fquay.example%2Frss&hub.callback=https%3A%2F%2Fme.example%2Fhub%3Fx%3D1&hub.lease_seconds=60&hub.secret=a%26b',
    )
    expect(() => toHubForm({ ...asked, callbackUrl: 'https://me.example/', secret: 'x'.repeat(200) })).toThrow(
      RangeError,
    )
  })

  it.each([
    [
      'confirmed',
      { 'hub.mode': 'subscribe', 'hub.topic': base, 'hub.challenge': 'c', 'hub.lease_seconds': '60' },
      { kind: 'confirmed', challenge: 'c', leaseSeconds: 60 },
    ],
    ['denied', { 'hub.mode': 'denied', 'hub.topic': base, 'hub.reason': 'no' }, { kind: 'denied', reason: 'no' }],
    [
      'refused for another topic',
      { 'hub.mode': 'subscribe', 'hub.topic': `${base}2`, 'hub.challenge': 'c' },
      { kind: 'refused' },
    ],
    [
      'refused for another mode',
      { 'hub.mode': 'unsubscribe', 'hub.topic': base, 'hub.challenge': 'c' },
      { kind: 'refused' },
    ],
    ['refused without a challenge', { 'hub.mode': 'subscribe', 'hub.topic': base }, { kind: 'refused' }],
  ])('is %s', (_, query, intent) => {
    expect(readIntent(new URLSearchParams(query), asked)).toEqual(intent)
  })

  it('that nobody asked for is refused', () => {
    const query = new URLSearchParams({ 'hub.mode': 'subscribe', 'hub.topic': base, 'hub.challenge': 'c' })
    expect(readIntent(query, undefined)).toEqual({ kind: 'refused' })
  })
})

describe('a delivery', () => {
  const body = Buffer.from('<feed/>')
  const sign = (method: string): string => `${method}=${createHmac(method, 'secret').update(body).digest('hex')}`

  it.each(['sha1', 'sha256', 'sha384', 'sha512'])('bears a signature by %s', (method) => {
    expect(isSigned(body, sign(method), 'secret')).toBe(true)
    expect(isSigned(body, sign(method).toUpperCase().replace('SHA', 'sha'), 'secret')).toBe(true)
    expect(isSigned(body, sign(method), 'other')).toBe(false)
    expect(isSigned(Buffer.from('<feed />'), sign(method), 'secret')).toBe(false)
  })

  it.each([undefined, '', 'sha256=', 'sha256=00', `md5=${'0'.repeat(40)}`, `sha256=${'0'.repeat(40)}`])(
    'bears none: %s',
    (signature) => {
      expect(isSigned(body, signature, 'secret')).toBe(false)
    },
  )
})
