import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { AddedFeeds, FeedBrief } from '../../core/added-feeds.ts'
import { PickList } from '../correct/pick-list.tsx'
import { api } from '../endpoints.ts'
import { plural } from '../words.ts'
import { nameOf, placeOf } from './arrange-feeds.ts'
import { BacklogField, usualDays } from './backlog-field.tsx'
import { NotDone } from './not-done.tsx'
import { useAdding } from './use-adding.ts'

interface FoundFeedsProps {
  readonly found: AddedFeeds
  /** Folders that there are. */
  readonly folders: readonly string[]
  /** Looks at every feed of the page; absent where that was done. */
  readonly onAll?: () => void
  readonly onClose: () => void
  readonly onAdded: (added: AddedFeeds) => void
}

/** Feeds that were found: which of them are to be watched, since when, and in which folder. */
export function FoundFeeds({ found, folders, onAll, onClose, onAdded }: FoundFeedsProps) {
  const form = useRef<HTMLFormElement>(null)
  const [picked, setPicked] = useState<ReadonlySet<string>>(() => new Set(found.added.map(({ id }) => id)))
  const [days, setDays] = useState(usualDays)
  const [folder, setFolder] = useState('')
  const { isAdding, failure, add } = useAdding(api('feeds'), onAdded)
  const chosen = found.added.filter(({ id }) => picked.has(id))
  useLayoutEffect(() => form.current?.focus(), [])
  const accept = (event: Event) => {
    event.preventDefault()
    if (chosen.length > 0) add({ feeds: chosen.map(toFound), folder: toPath(folder), backlogDays: days })
  }
  return (
    <form class="draft found" ref={form} tabIndex={-1} aria-label="Feeds that were found" onSubmit={accept}>
      <p class="draft-title">{titleOf(found)}</p>
      {found.added.length > 0 && (
        <PickList
          legend="Watch"
          choices={found.added.map((feed) => ({
            id: feed.id,
            words: `${nameOf(feed)} ${feed.url}`,
            shown: <Shown feed={feed} />,
          }))}
          picked={picked}
          onPick={setPicked}
        />
      )}
      {found.known.length > 0 && (
        <p class="meta">
          Watched already: <bdi>{found.known.map(nameOf).join(', ')}</bdi>
        </p>
      )}
      {found.added.length > 0 && (
        <div class="pairs">
          <BacklogField days={days} onDays={setDays} />
          <FolderField folder={folder} folders={folders} onFolder={setFolder} />
        </div>
      )}
      {failure && <NotDone title="Nothing was added." failure={failure} />}
      <div class="line">
        {found.added.length > 0 && (
          <button type="submit" class="main" disabled={isAdding || chosen.length === 0}>
            Accept
          </button>
        )}
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        {onAll && (
          <button type="button" class="plain" onClick={onAll}>
            Look for all feeds of this page
          </button>
        )}
      </div>
    </form>
  )
}

function titleOf({ added, known }: AddedFeeds): string {
  if (added.length === 0)
    return known.length === 1 ? 'This feed is watched already.' : 'These feeds are watched already.'
  return added.length + known.length === 1 ? 'One feed was found.' : `${added.length + known.length} feeds were found.`
}

function Shown({ feed }: { readonly feed: FeedBrief }) {
  return (
    <>
      <b dir="auto">{nameOf(feed)}</b>
      <span class="sub">
        {feed.kind === 'sitemap' && 'sitemap · '}
        {placeOf(feed.url)}
        {feed.entries !== undefined && ` · ${plural(feed.entries, 'article')} in it now`}
      </span>
    </>
  )
}

interface FolderFieldProps {
  readonly folder: string
  readonly folders: readonly string[]
  readonly onFolder: (folder: string) => void
}

function FolderField({ folder, folders, onFolder }: FolderFieldProps) {
  const id = useId()
  return (
    <div>
      <label for={id}>Folder</label>
      <input
        id={id}
        type="text"
        dir="auto"
        list={`${id}list`}
        maxLength={400}
        placeholder="none, or as Europe / Agencies"
        value={folder}
        onInput={(event) => onFolder(event.currentTarget.value)}
      />
      <datalist id={`${id}list`}>
        {folders.map((name) => (
          <option key={name} value={name} />
        ))}
      </datalist>
    </div>
  )
}

const toFound = ({ id: _id, folder: _folder, ...feed }: FeedBrief) => feed

const toPath = (folder: string): readonly string[] =>
  folder
    .split('/')
    .map((name) => name.trim())
    .filter(Boolean)
