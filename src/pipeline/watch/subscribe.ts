import { type Topic, toHubForm } from '../../acquire/index.ts'
import type { FeedPush, WatchedFeed } from '../../core/watch.ts'
import type { WatchDeps } from './deps.ts'

const daySeconds = 86_400
/** A hub is asked again before so many seconds are over, whatever it says. */
export const longestLease = 10 * daySeconds

/** Subscribes to a feed at its hub, where it offers one and we can be reached; again before the lease ends. A hub that fails costs nothing: the feed is polled. */
export async function subscribe(feed: WatchedFeed, topic: Topic | undefined, deps: WatchDeps): Promise<void> {
  const { push, store, now } = deps
  const [hub] = topic?.hubs ?? []
  if (!push || !topic || hub === undefined || !isDue(feed.push, hub, now())) return
  const asked: FeedPush = { hub, topic: topic.topicUrl, askedAt: now(), secret: push.secret() }
  // Kept before the hub is asked: it may call back before it answers.
  await store.watching.changePush(feed.id, (before) => ({ ...held(before, hub), ...asked }))
  const form = toHubForm({
    mode: 'subscribe',
    topicUrl: topic.topicUrl,
    callbackUrl: push.callbackUrl(feed.id, asked.secret),
    leaseSeconds: longestLease,
    secret: asked.secret,
  })
  await push.post(hub, form)
}

/** A subscription stands until its lease ends, also while it is renewed. */
function held(push: FeedPush | undefined, hub: string): Pick<FeedPush, 'until'> {
  return push?.hub === hub && push.until !== undefined ? { until: push.until } : {}
}

function isDue(push: FeedPush | undefined, hub: string, now: string): boolean {
  if (push?.hub !== hub) return true
  const inADay = Date.parse(now) + daySeconds * 1000
  const isEnding = push.until === undefined || Date.parse(push.until) < inADay
  return isEnding && Date.parse(push.askedAt) + daySeconds * 1000 < Date.parse(now)
}
