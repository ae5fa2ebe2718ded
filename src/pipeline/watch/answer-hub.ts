import { isSigned, readIntent } from '../../acquire/index.ts'
import type { FeedId } from '../../core/ids.ts'
import type { WatchedFeed } from '../../core/watch.ts'
import type { LedgerStore } from '../../store/index.ts'

type Store = Pick<LedgerStore, 'watching'>

const findFeed = async ({ watching }: Store, id: FeedId): Promise<WatchedFeed | undefined> =>
  (await watching.feeds()).find((feed) => feed.id === id)

/** Answers a hub that asks whether we meant to subscribe: the challenge to give back, or nothing where we did not. */
export async function confirmPush(
  store: Store,
  id: FeedId,
  { query, now }: { readonly query: URLSearchParams; readonly now: string },
): Promise<string | undefined> {
  const feed = await findFeed(store, id)
  const asked = feed?.push && ({ mode: 'subscribe', topicUrl: feed.push.topic } as const)
  const intent = readIntent(query, asked)
  if (!feed?.push || intent.kind === 'refused') return undefined
  if (intent.kind === 'denied') {
    const { until: _none, ...push } = feed.push
    await store.watching.keepFeed({ ...feed, push })
    return ''
  }
  const seconds = intent.leaseSeconds ?? defaultLease
  await store.watching.keepFeed({
    ...feed,
    push: { ...feed.push, until: new Date(Date.parse(now) + seconds * 1000).toISOString() },
  })
  return intent.challenge
}

/** Where a hub does not say how long its word is good. */
const defaultLease = 86_400

/** Takes a hub's delivery for a sign that the feed changed: it is polled now. What stands in the delivery is not read; `false` where it is not the hub's. */
export async function takePush(
  store: Store,
  id: FeedId,
  { body, signature, now }: { readonly body: Uint8Array; readonly signature: string | undefined; readonly now: string },
): Promise<boolean> {
  const feed = await findFeed(store, id)
  if (!feed?.push || !isSigned(body, signature, feed.push.secret)) return false
  await store.watching.keepFeed(feed, now)
  return true
}
