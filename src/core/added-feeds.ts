import type { WatchedFeed } from './watch.ts'

/** A feed that was found at an address, or by what lies there. */
export interface FoundFeed extends Pick<WatchedFeed, 'url' | 'kind' | 'title' | 'siteUrl' | 'folder'> {
  /** Reports in it now, where it was looked into. */
  readonly entries?: number
}

/** A feed in short, by the id that it has or will have. */
export interface FeedBrief extends FoundFeed, Pick<WatchedFeed, 'id'> {}

/** What came, or would come, of adding feeds. */
export interface AddedFeeds {
  readonly added: readonly FeedBrief[]
  /** Those that were watched already, as they are. */
  readonly known: readonly FeedBrief[]
  /** Entries of a list that were left out: they give no usable web address. */
  readonly skipped?: number
}
