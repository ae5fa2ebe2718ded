import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AddedFeeds } from '../../core/added-feeds.ts'
import { api } from '../endpoints.ts'
import { plural } from '../words.ts'
import { nameOf, placeOf } from './arrange-feeds.ts'
import { BacklogField, usualDays } from './backlog-field.tsx'
import { NotDone } from './not-done.tsx'
import { useAdding } from './use-adding.ts'

interface ListedFeedsProps {
  readonly name: string
  readonly opml: string
  readonly listed: AddedFeeds
  readonly onClose: () => void
  readonly onAdded: (added: AddedFeeds) => void
}

/** Shown one by one; of longer lists the rest is counted. */
const mostShown = 200

/** A list of feeds before it is taken in: what would be new. */
export function ListedFeeds({ name, opml, listed, onClose, onAdded }: ListedFeedsProps) {
  const form = useRef<HTMLFormElement>(null)
  const [days, setDays] = useState(usualDays)
  const { isAdding, failure, add } = useAdding(api('feeds/import'), onAdded)
  const { added, known, skipped = 0 } = listed
  useLayoutEffect(() => form.current?.focus(), [])
  const accept = (event: Event) => {
    event.preventDefault()
    add({ opml, backlogDays: days })
  }
  return (
    <form class="draft found" ref={form} tabIndex={-1} aria-label="A list of feeds" onSubmit={accept}>
      <p class="draft-title">
        <bdi>{name}</bdi> names {plural(added.length + known.length, 'feed')}
      </p>
      <p class="meta">
        {added.length === 0 ? 'Nothing in it is new.' : `${added.length} of them would be new.`}
        {known.length > 0 && ` ${known.length} ${known.length === 1 ? 'is' : 'are'} watched already.`}
        {skipped > 0 && ` ${skipped} without a usable web address ${skipped === 1 ? 'is' : 'are'} left out.`}
      </p>
      {added.length > 0 && (
        <>
          <ul class="listed">
            {added.slice(0, mostShown).map((feed) => (
              <li key={feed.id}>
                <b dir="auto">{nameOf(feed)}</b>
                <span class="sub">
                  {placeOf(feed.url)}
                  {feed.folder && (
                    <>
                      {' '}
                      · <bdi>{feed.folder.join(' / ')}</bdi>
                    </>
                  )}
                </span>
              </li>
            ))}
            {added.length > mostShown && <li class="meta">and {added.length - mostShown} more</li>}
          </ul>
          <div class="pairs">
            <BacklogField days={days} onDays={setDays} />
          </div>
        </>
      )}
      {failure && <NotDone title="Nothing was added." failure={failure} />}
      <div class="line">
        {added.length > 0 && (
          <button type="submit" class="main" disabled={isAdding}>
            Accept
          </button>
        )}
        <button type="button" onClick={onClose}>
          {added.length > 0 ? 'Cancel' : 'Close'}
        </button>
      </div>
    </form>
  )
}
