import { isUnwatched, type WatchHealth } from '../../core/feed-health.ts'
import type { Failure } from '../api.ts'
import { plural } from '../words.ts'
import { Moment } from './moment.tsx'

interface WatchHeadProps {
  readonly health: WatchHealth | undefined
  readonly failure: Failure | undefined
  readonly again: () => void
}

/** Counts, and what concerns all feeds: nobody watches, or no answer comes any more. */
export function WatchHead({ health, failure, again }: WatchHeadProps) {
  return (
    <>
      <div class="head">
        <h1>Watch</h1>
        <span class="meta">{health && health.feeds.length > 0 && countsOf(health)}</span>
      </div>
      {health && failure && (
        <p class="notice alarm" role="alert">
          <b>
            The ledger does not answer. This is how it was at <Moment at={health.at} now={health.at} />.
          </b>{' '}
          <span dir="auto">{failure.detail}</span>{' '}
          <button type="button" class="plain" onClick={again}>
            Try again
          </button>
        </p>
      )}
      {health && !failure && isUnwatched(health) && (
        <p class="notice alarm" role="alert">
          <b>Nobody watches: {plural(health.overdue, 'poll is', 'polls are')} late.</b> Feeds are polled while{' '}
          <code>hearsay watch</code> or <code>hearsay serve</code> runs on this ledger.
        </p>
      )}
    </>
  )
}

function countsOf({ feeds, sites, waiting }: WatchHealth): string {
  const doubtful = feeds.filter(({ state }) => state === 'failing' || state === 'gone').length
  const quiet = feeds.filter(({ state }) => state === 'quiet').length
  const drifted = sites.filter(({ drifts }) => drifts.length > 0).length
  return [
    plural(feeds.length, 'feed'),
    doubtful > 0 ? `${doubtful} want${doubtful === 1 ? 's' : ''} a look` : '',
    quiet > 0 ? `${quiet} quiet` : '',
    drifted > 0 ? `${plural(drifted, 'site')} read otherwise` : '',
    waiting > 0 ? `${plural(waiting, 'page waits', 'pages wait')}` : 'no page waits',
  ]
    .filter(Boolean)
    .join(' · ')
}
