import type { FetchOutcome } from '../../acquire/index.ts'
import type { WatchDeps } from './deps.ts'
import { type ReadDocument, readFeedDocument } from './read-feed-document.ts'

/** A feed that was fetched and read. */
export interface FetchedFeed {
  readonly outcome: Extract<FetchOutcome, { kind: 'fetched' }>
  readonly document: Exclude<ReadDocument, { kind: 'none' }>
}

/** The feed at the address to which it says that it has moved, as soon as that address gives one; until then the feed as it is. */
export async function followMove(fetched: FetchedFeed, url: string, deps: WatchDeps): Promise<FetchedFeed> {
  const to = fetched.document.feed.movedTo
  if (to === undefined || to === url) return fetched
  const outcome = await deps.fetch({ url: to, kind: 'feed' })
  await deps.archive(outcome.exchanges)
  if (outcome.kind !== 'fetched') return fetched
  const document = readFeedDocument(outcome)
  return document.kind === 'none' ? fetched : { outcome: { ...outcome, movedTo: outcome.movedTo ?? to }, document }
}
