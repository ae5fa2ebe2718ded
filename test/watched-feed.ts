import { feedId } from '../src/core/ids.ts'
import type { WatchedFeed } from '../src/core/watch.ts'

/** A feed that is watched and was never polled, by its outlet's name. */
export const watchedFeed = (name: string, more: Partial<WatchedFeed> = {}): WatchedFeed => ({
  id: feedId(name),
  url: `https://${name}.example/rss`,
  kind: 'feed',
  addedAt: '2026-03-01T12:00:00.000Z',
  since: '2026-02-01T00:00:00.000Z',
  status: 'watched',
  interval: 3600,
  failures: 0,
  ...more,
})
