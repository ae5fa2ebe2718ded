import type { Poll, WatchedFeed } from '../../core/watch.ts'

/** What the watcher did, for whoever looks on. */
export type WatchEvent =
  | { readonly kind: 'polled'; readonly feed: WatchedFeed; readonly poll: Poll }
  | { readonly kind: 'filed'; readonly name: string; readonly title?: string; readonly isRevision: boolean }
  | { readonly kind: 'unchanged'; readonly name: string }
  | { readonly kind: 'missed'; readonly name: string; readonly problem: string }
  /** A fault of ours; the job is tried again. */
  | { readonly kind: 'broken'; readonly name: string; readonly error: unknown }
  | { readonly kind: 'settled'; readonly articles: number }
