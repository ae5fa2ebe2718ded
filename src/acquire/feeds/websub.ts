import { createHmac, timingSafeEqual } from 'node:crypto'
import type { Feed } from '../../core/feed.ts'
import { parseLinkHeader } from './parse-link-header.ts'

/** Where changes of a feed can be subscribed to, and under which address the hub knows the feed. */
export interface Topic {
  readonly hubs: readonly string[]
  readonly topicUrl: string
}

/** The hubs of a feed; `undefined` when it names none. What the response says goes before what the document says (WebSub, 4). */
export function findTopic(
  feed: Pick<Feed, 'hubs' | 'selfUrl'>,
  linkHeader: string | undefined,
  url: string,
): Topic | undefined {
  const links = linkHeader === undefined ? [] : parseLinkHeader(linkHeader, url)
  const sent = links.filter(({ rels }) => rels.includes('hub')).map((link) => link.url)
  const hubs = sent.length > 0 ? [...new Set(sent)].slice(0, 10) : (feed.hubs ?? [])
  if (hubs.length === 0) return undefined
  return { hubs, topicUrl: links.find(({ rels }) => rels.includes('self'))?.url ?? feed.selfUrl ?? url }
}

export interface Subscription {
  readonly mode: 'subscribe' | 'unsubscribe'
  readonly topicUrl: string
  readonly callbackUrl: string
  readonly leaseSeconds?: number
  /** What the hub signs its deliveries with; at most 199 bytes (WebSub, 5.1). */
  readonly secret?: string
}

/** The body of a request to a hub, to be sent as application/x-www-form-urlencoded. */
export function toHubForm({ mode, topicUrl, callbackUrl, leaseSeconds, secret }: Subscription): string {
  if (secret !== undefined && Buffer.byteLength(secret) >= 200)
    throw new RangeError('Expected a secret of under 200 bytes')
  return new URLSearchParams({
    'hub.mode': mode,
    'hub.topic': topicUrl,
    'hub.callback': callbackUrl,
    ...(leaseSeconds !== undefined && { 'hub.lease_seconds': String(leaseSeconds) }),
    ...(secret !== undefined && { 'hub.secret': secret }),
  }).toString()
}

/** What to answer a hub that asks whether a subscription is meant. */
export type HubIntent =
  /** Answer 200 with the challenge as body. */
  | { readonly kind: 'confirmed'; readonly challenge: string; readonly leaseSeconds?: number }
  /** The hub will not serve this subscription; answer 200. */
  | { readonly kind: 'denied'; readonly reason?: string }
  /** We asked for nothing like it; answer 404. */
  | { readonly kind: 'refused' }

const longestChallenge = 2000

/** Weighs a hub's question (the query of its GET) against what was asked of it; `undefined`: nothing was. */
export function readIntent(
  query: URLSearchParams,
  asked: Pick<Subscription, 'mode' | 'topicUrl'> | undefined,
): HubIntent {
  const [mode, topicUrl, challenge] = ['hub.mode', 'hub.topic', 'hub.challenge'].map((name) => query.get(name) ?? '')
  if (!asked || topicUrl !== asked.topicUrl) return { kind: 'refused' }
  if (mode === 'denied') {
    const reason = query.get('hub.reason')?.slice(0, 200)
    return { kind: 'denied', ...(reason !== undefined && reason !== '' && { reason }) }
  }
  if (mode !== asked.mode || !challenge || challenge.length > longestChallenge) return { kind: 'refused' }
  const lease = query.get('hub.lease_seconds') ?? ''
  const leaseSeconds = /^\d{1,9}$/.test(lease) ? Number(lease) : undefined
  return { kind: 'confirmed', challenge, ...(leaseSeconds !== undefined && { leaseSeconds }) }
}

const methods = new Set(['sha1', 'sha256', 'sha384', 'sha512'])

/** Whether a delivery bears the signature of the one who knows the secret: "sha256=…" in X-Hub-Signature. */
export function isSigned(body: Uint8Array, signature: string | undefined, secret: string): boolean {
  const [, method = '', hex = ''] =
    /^\s*(sha\d{1,3})=([0-9a-f]{40,128})\s*$/i.exec(signature?.slice(0, 300) ?? '') ?? []
  if (!methods.has(method.toLowerCase())) return false
  const wanted = createHmac(method.toLowerCase(), secret).update(body).digest()
  const given = Buffer.from(hex, 'hex')
  return given.length === wanted.length && timingSafeEqual(given, wanted)
}
