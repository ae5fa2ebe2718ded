import { Fragment } from 'preact'
import { useId, useState } from 'preact/hooks'
import type { FeedHealth } from '../../core/feed-health.ts'
import { FeedRow } from './feed-row.tsx'
import { RemoveFeed } from './remove-feed.tsx'

interface FeedGroupProps {
  readonly title: string
  readonly feeds: readonly FeedHealth[]
  readonly at: string
  readonly onRemoved: (feed: FeedHealth) => void
}

/** As many as are looked over at a time. */
const stretch = 50

/** Feeds that do alike, as a table; a long one grows by a button. */
export function FeedGroup({ title, feeds, at, onRemoved }: FeedGroupProps) {
  const id = useId()
  const [shown, setShown] = useState(stretch)
  const [leaving, setLeaving] = useState<string>()
  if (feeds.length === 0) return null
  const close = (feed: FeedHealth) => {
    setLeaving(undefined)
    document.querySelector<HTMLElement>(`tr[data-feed="${CSS.escape(feed.id)}"] button`)?.focus()
  }
  return (
    <section class="section feeds" aria-labelledby={id}>
      <div class="head">
        <h2 id={id}>
          {title} <span class="n">{feeds.length}</span>
        </h2>
      </div>
      <table class="table">
        <caption class="sr">{title}: feeds and their health</caption>
        <thead>
          <tr>
            <th scope="col">Outlet</th>
            <th scope="col">Health</th>
            <th scope="col">New, 14 days</th>
            <th scope="col" class="r">
              Not modified
            </th>
            <th scope="col">Last answer</th>
            <th scope="col">
              <span class="sr">Remove</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {feeds.slice(0, shown).map((feed) => (
            <Fragment key={feed.id}>
              <FeedRow
                feed={feed}
                at={at}
                isLeaving={leaving === feed.id}
                onRemove={() => setLeaving(leaving === feed.id ? undefined : feed.id)}
              />
              {leaving === feed.id && (
                <RemoveFeed feed={feed} onClose={() => close(feed)} onRemoved={() => onRemoved(feed)} />
              )}
            </Fragment>
          ))}
        </tbody>
      </table>
      {feeds.length > shown && (
        <button type="button" class="grow" onClick={() => setShown(shown + 2 * stretch)}>
          More <span class="meta">{feeds.length - shown} left</span>
        </button>
      )}
    </section>
  )
}
