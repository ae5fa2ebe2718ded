import type { PageShape, Poll, WatchedFeed } from '../../src/core/watch.ts'
import type { LedgerStore, PollOutcome } from '../../src/store/index.ts'
import { watchedFeed } from '../watched-feed.ts'

/** The moment that the desk's clock shows. */
export const now = '2026-03-04T12:00:00.000Z'

/** A moment so many minutes before. */
export const ago = (minutes: number): string => new Date(Date.parse(now) - minutes * 60_000).toISOString()

const day = 24 * 60

export const feedOf = (name: string, more: Partial<WatchedFeed> = {}): WatchedFeed =>
  watchedFeed(name, {
    ...{ url: `https://${name}.example/rss.xml`, title: name, interval: 1800 },
    ...{ addedAt: ago(9 * day), since: ago(39 * day) },
    ...{ lastPolledAt: ago(10), lastSuccessAt: ago(10), lastFreshAt: ago(60) },
    ...more,
  })

/** Feeds in every state, the names in the order in which the desk shows them. */
const feeds: readonly WatchedFeed[] = [
  feedOf('failing', {
    failures: 3,
    lastSuccessAt: ago(2 * day),
    problem: 'Expected a feed at <https://failing.example/rss.xml>, the server answered 503.',
  }),
  feedOf('gone', { status: 'gone', problem: 'Expected a feed, the server says that it is gone (410).' }),
  feedOf('quiet', { lastFreshAt: ago(6 * day) }),
  feedOf('harm', {
    title: '<script>window.hit=1</script>',
    siteUrl: 'javascript:window.hit=1',
    folder: ['Europe', 'North'],
  }),
  feedOf('well', { kind: 'sitemap' }),
]

const shapeOf = (at: number): PageShape => ({
  host: 'well.example',
  at: ago(100 - at),
  url: `https://well.example/${at}`,
  result: 'article',
  textLength: at < 30 ? 3000 : 300,
  shownLength: 5000,
  isDated: true,
})

/** A poll that found nothing to visit. */
export const polled = (feed: WatchedFeed, poll: Poll): PollOutcome => ({
  ...{ feed, poll, named: new Map(), jobs: new Map(), dropped: [], hurried: [], errands: [] },
  ...(feed.status !== 'gone' && { runAt: ago(-20) }),
})

/** Fills a ledger with feeds, their polls, a page that waits and a site that changed. */
export async function fillWithFeeds({ watching }: LedgerStore): Promise<void> {
  await watching.addFeeds([...feeds, newcomer], ago(-5))
  for (const feed of feeds) {
    const polls: readonly Poll[] = [
      { at: ago(9 * day), result: 'fetched', entries: 60, fresh: 60 },
      { at: ago(2 * day), result: 'fetched', entries: 20, fresh: 8 },
      { at: ago(10), result: 'unchanged', entries: 0, fresh: 0 },
    ]
    for (const poll of polls) await watching.finishPoll(polled(feed, poll))
  }
  for (let at = 0; at < 40; at += 1) {
    const errand = { name: '', word: {}, namedAt: now, visits: 1, failures: 0 }
    await watching.finishVisit({ id: 'none', host: 'well.example', dueAt: now, errand }, shapeOf(at))
  }
}

const {
  lastPolledAt: _polled,
  lastSuccessAt: _well,
  lastFreshAt: _fresh,
  title: _title,
  ...newcomer
} = feedOf('newcomer', {
  addedAt: ago(1),
})
