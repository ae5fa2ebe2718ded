import { createHash } from 'node:crypto'
import { isSigned, readIntent } from '../../acquire/index.ts'
import type { FeedId } from '../../core/ids.ts'
import type { WatchedFeed } from '../../core/watch.ts'
import type { LedgerStore } from '../../store/index.ts'
import { longestLease } from './subscribe.ts'

type Store = Pick<LedgerStore, 'watching'>

/** Where a hub called: a feed, and what only the hub was told. */
export interface Called {
  readonly id: FeedId
  readonly token: string
}

/** What a hub calls with. A feed's id can be worked out from its address by anybody, a secret cannot. */
export function toCallToken(secret: string): string {
  return createHash('sha256').update(`call\n${secret}`).digest('hex').slice(0, 32)
}

/** The feed that a hub called for; none where it is not the hub that was asked. */
async function findFeed({ watching }: Store, { id, token }: Called): Promise<WatchedFeed | undefined> {
  const feed = (await watching.feeds()).find((one) => one.id === id)
  return feed?.push && toCallToken(feed.push.secret) === token ? feed : undefined
}

/** Answers a hub that asks whether we meant to subscribe: the challenge to give back, or nothing where we did not. */
export async function confirmPush(
  store: Store,
  called: Called,
  { query, now }: { readonly query: URLSearchParams; readonly now: string },
): Promise<string | undefined> {
  const feed = await findFeed(store, called)
  const asked = feed?.push && ({ mode: 'subscribe', topicUrl: feed.push.topic } as const)
  const intent = readIntent(query, asked)
  if (!feed?.push || intent.kind === 'refused') return undefined
  const { secret } = feed.push
  const keep = (until?: string): Promise<void> =>
    store.watching.changePush(feed.id, (push) => {
      if (push?.secret !== secret) return push
      const { until: _before, ...rest } = push
      return { ...rest, ...(until !== undefined && { until }) }
    })
  if (intent.kind === 'denied') {
    await keep()
    return ''
  }
  const seconds = Math.min(intent.leaseSeconds ?? defaultLease, longestLease)
  await keep(new Date(Date.parse(now) + seconds * 1000).toISOString())
  return intent.challenge
}

/** Where a hub does not say how long its word is good. */
const defaultLease = 86_400

/** A delivery may be played again and again: between two polls there is time. */
const restMs = 60_000

/**
 * Takes a hub's delivery for a sign that the feed changed: it is polled now. What stands in the delivery is not read. `false` where nothing was
 * subscribed to there, or no longer; a delivery that is not the hub's changes nothing.
 */
export async function takePush(
  store: Store,
  called: Called,
  { body, signature, now }: { readonly body: Uint8Array; readonly signature: string | undefined; readonly now: string },
): Promise<boolean> {
  const feed = await findFeed(store, called)
  if (!feed?.push) return false
  if (!isSigned(body, signature, feed.push.secret)) return true
  const { lastPolledAt } = feed
  const rested = lastPolledAt === undefined ? now : new Date(Date.parse(lastPolledAt) + restMs).toISOString()
  await store.watching.hurryPoll(feed.id, rested > now ? rested : now)
  return true
}
