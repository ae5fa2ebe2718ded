import { Fragment } from 'preact'
import type { FeedHealth } from '../../core/feed-health.ts'
import { plural, safeAddress } from '../words.ts'
import { nameOf, placeOf } from './arrange-feeds.ts'
import { FeedDays } from './feed-days.tsx'
import { toHealthWords, toPaceWords, toShareWords } from './health-words.ts'
import { Moment } from './moment.tsx'

interface FeedRowProps {
  readonly feed: FeedHealth
  /** The moment that all this is told of. */
  readonly at: string
  readonly isLeaving: boolean
  readonly onRemove: () => void
}

/** One feed: what it is, how it does, what it brings, when it was and will be asked. */
export function FeedRow({ feed, at, isLeaving, onRemove }: FeedRowProps) {
  const { mark, said, why } = toHealthWords(feed, at)
  const share = toShareWords(feed)
  return (
    <tr data-feed={feed.id}>
      <th scope="row">
        <span dir="auto">{nameOf(feed)}</span>
        <FeedPlace feed={feed} />
      </th>
      <td>
        <span class={`health ${mark}`}>{said}</span>
        {why !== '' && (
          <span class="sub" dir="auto">
            {why}
          </span>
        )}
      </td>
      <td>
        {feed.state !== 'new' && <FeedDays feed={feed} />}
        <span class="sub">{toPaceWords(feed)}</span>
      </td>
      <td class="r">
        {share !== '' && (
          <>
            {share}{' '}
            <span class="sub">
              <span class="unit">not modified, </span>of {plural(feed.polls, 'poll')}
            </span>
          </>
        )}
      </td>
      <td>
        <Polled feed={feed} at={at} />
      </td>
      <td class="r">
        <button
          type="button"
          class="plain"
          aria-expanded={isLeaving}
          aria-label={`Remove ${nameOf(feed)}`}
          onClick={onRemove}
        >
          Remove
        </button>
      </td>
    </tr>
  )
}

/** A long address goes on in the next line after a slash. */
const breakable = (place: string) =>
  place.split('/').map((step, at) => (
    <Fragment key={at}>
      {at > 0 && '/'}
      {at > 0 && <wbr />}
      {step}
    </Fragment>
  ))

function FeedPlace({ feed }: { readonly feed: FeedHealth }) {
  const { kind, url, folder = [] } = feed
  const address = safeAddress(url)
  return (
    <span class="sub">
      {kind === 'sitemap' && 'sitemap · '}
      {address === undefined ? (
        breakable(placeOf(url))
      ) : (
        <a class="quiet" href={address} rel="noreferrer">
          {breakable(placeOf(url))}
        </a>
      )}
      {folder.length > 0 && (
        <>
          {' '}
          · <bdi>{folder.join(' / ')}</bdi>
        </>
      )}
    </span>
  )
}

function Polled({ feed, at }: { readonly feed: FeedHealth; readonly at: string }) {
  const { lastSuccessAt, lastPolledAt, nextPollAt } = feed
  const never = lastPolledAt === undefined ? 'not yet' : 'never'
  return (
    <>
      <span class="unit">last answer </span>
      {lastSuccessAt === undefined ? <span>{never}</span> : <Moment at={lastSuccessAt} now={at} />}
      {nextPollAt !== undefined && (
        <span class="sub">
          <span class="unit"> · </span>next {nextPollAt <= at ? 'poll due' : <Moment at={nextPollAt} now={at} />}
        </span>
      )}
    </>
  )
}
