import { feedId } from '../../core/ids.ts'
import type { WatchedFeed } from '../../core/watch.ts'
import { normalizeUrl, toSha256 } from '../identity.ts'

/** How a feed begins to be watched. */
export interface NewFeed extends Pick<WatchedFeed, 'url' | 'kind' | 'title' | 'siteUrl' | 'folder'> {
  readonly now: string
  /** Reports of so many days back are fetched too. */
  readonly backlogDays: number
}

/** The first poll is an hour's, whatever the outlet's pace; it finds its own. */
const firstInterval = 3600

/** A feed as it is added: the same address is the same feed. */
export function toWatchedFeed({ now, backlogDays, ...found }: NewFeed): WatchedFeed {
  return {
    ...found,
    id: feedId(toSha256(`feed\n${normalizeUrl(found.url)}`).slice(7, 23)),
    addedAt: now,
    since: new Date(Date.parse(now) - backlogDays * 86_400_000).toISOString(),
    status: 'watched',
    interval: firstInterval,
    failures: 0,
  }
}
