import { useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { FeedHealth } from '../../core/feed-health.ts'
import { deleteAt, type Failure } from '../api.ts'
import { api, step } from '../endpoints.ts'
import { nameOf } from './arrange-feeds.ts'
import { NotDone } from './not-done.tsx'

interface RemoveFeedProps {
  readonly feed: FeedHealth
  readonly onClose: () => void
  readonly onRemoved: () => void
}

/** Asks once more before a feed is watched no longer. */
export function RemoveFeed({ feed, onClose, onRemoved }: RemoveFeedProps) {
  const first = useRef<HTMLButtonElement>(null)
  const [isAsking, setAsking] = useState(false)
  const [failure, setFailure] = useState<Failure>()
  useLayoutEffect(() => first.current?.focus(), [])
  const remove = async () => {
    setAsking(true)
    const outcome = await deleteAt(api(`feeds/${step(feed.id)}`))
    setAsking(false)
    // Somebody else removed it meanwhile: it is gone, as was asked.
    if (outcome.kind === 'here' || outcome.failure.code === 'request.not-found') onRemoved()
    else setFailure(outcome.failure)
  }
  return (
    <tr class="leaving">
      <td colSpan={6}>
        <fieldset class="draft" onKeyDown={(event) => event.key === 'Escape' && onClose()}>
          <legend>
            Watch <bdi>{nameOf(feed)}</bdi> no longer?
          </legend>
          <p>What it brought stays in the ledger; pages that it named are not looked at again.</p>
          {failure && <NotDone title="It is watched still." failure={failure} />}
          <div class="line">
            <button type="button" class="main" ref={first} disabled={isAsking} onClick={remove}>
              Remove
            </button>
            <button type="button" onClick={onClose}>
              Keep
            </button>
          </div>
        </fieldset>
      </td>
    </tr>
  )
}
