import { useEffect, useState } from 'preact/hooks'
import type { FeedHealth, WatchHealth } from '../../core/feed-health.ts'
import { plural } from '../words.ts'
import { arrangeFeeds, countMoved, type GroupName, groupNames, keepPlaces, placeFeeds } from './arrange-feeds.ts'
import { Drifts } from './drifts.tsx'
import { FeedGroup } from './feed-group.tsx'

const titles: Readonly<Record<GroupName, string>> = {
  doubt: 'Want a look',
  quiet: 'Quiet',
  new: 'New',
  well: 'Well',
}

/** From here on a list can be narrowed. */
const long = 12

interface WatchedFeedsProps {
  readonly health: WatchHealth
  readonly onRemoved: (feed: FeedHealth) => void
}

/** All feeds in groups. Rows stay where they are while they are read, whatever becomes of them, until the reader has them sorted. */
export function WatchedFeeds({ health, onRemoved }: WatchedFeedsProps) {
  const { at, feeds, sites } = health
  const [places, setPlaces] = useState(() => placeFeeds(feeds))
  useEffect(() => setPlaces((held) => keepPlaces(held, feeds)), [feeds])
  const [narrow, setNarrow] = useState('')
  const wanted = narrow.trim().toLowerCase()
  const shown = feeds.filter((feed) => wordsOf(feed).includes(wanted))
  const groups = arrangeFeeds(shown, places)
  const moved = countMoved(feeds, places)
  const group = (name: GroupName) => (
    <FeedGroup key={name} title={titles[name]} feeds={groups[name]} at={at} onRemoved={onRemoved} />
  )
  return (
    <>
      {(feeds.length >= long || moved > 0) && (
        <div class="line feeds-line">
          {feeds.length >= long && (
            <input
              type="search"
              aria-label="Narrow the feeds"
              placeholder="Narrow by name, address or folder"
              value={narrow}
              onInput={(event) => setNarrow(event.currentTarget.value)}
            />
          )}
          {moved > 0 && (
            <span class="meta">
              {plural(moved, 'feed does', 'feeds do')} otherwise now{' '}
              <button type="button" onClick={() => setPlaces(placeFeeds(feeds))}>
                Sort
              </button>
            </span>
          )}
        </div>
      )}
      {shown.length === 0 && <p class="section meta">No feed has these words.</p>}
      {group('doubt')}
      {wanted === '' && <Drifts sites={sites} at={at} />}
      {groupNames.slice(1).map(group)}
    </>
  )
}

const wordsOf = ({ title = '', url, folder = [] }: FeedHealth): string =>
  `${title} ${url} ${folder.join(' / ')}`.toLowerCase()
