import { useRef, useState } from 'preact/hooks'
import type { AddedFeeds } from '../../core/added-feeds.ts'
import type { FeedsImport } from '../../serve/contract.ts'
import { type Failure, postJson } from '../api.ts'
import { api, isAddedFeeds } from '../endpoints.ts'
import { decodeList } from './decode-list.ts'
import { ListedFeeds } from './listed-feeds.tsx'
import { NotDone } from './not-done.tsx'

type Course =
  | { readonly kind: 'idle' }
  | { readonly kind: 'reading' }
  | { readonly kind: 'listed'; readonly name: string; readonly opml: string; readonly listed: AddedFeeds }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface OpmlInProps {
  readonly hasFeeds: boolean
  readonly onAdded: (added: AddedFeeds) => void
}

/** A whole list of feeds, in and out. */
export function OpmlIn({ hasFeeds, onAdded }: OpmlInProps) {
  const file = useRef<HTMLInputElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const [course, setCourse] = useState<Course>({ kind: 'idle' })
  const read = async (chosen: File) => {
    setCourse({ kind: 'reading' })
    const opml = decodeList(await chosen.arrayBuffer())
    const request: FeedsImport = { opml, isDryRun: true }
    const outcome = await postJson(api('feeds/import'), request, isAddedFeeds)
    setCourse(outcome.kind === 'here' ? { kind: 'listed', name: chosen.name, opml, listed: outcome.value } : outcome)
  }
  const close = () => {
    setCourse({ kind: 'idle' })
    button.current?.focus()
  }
  return (
    <>
      <div class="line meta whole-list">
        <span>or a whole list:</span>
        <button type="button" class="plain" ref={button} onClick={() => file.current?.click()}>
          OPML in
        </button>
        {hasFeeds && (
          <a class="btn plain" href={api('feeds.opml')} download="hearsay-feeds.opml">
            OPML out
          </a>
        )}
        <input
          class="sr"
          type="file"
          ref={file}
          tabIndex={-1}
          aria-label="An OPML file"
          accept=".opml,.xml,text/x-opml,application/xml,text/xml"
          onChange={(event) => {
            const [chosen] = event.currentTarget.files ?? []
            if (chosen) read(chosen)
            // The same file may be chosen again once it was mended.
            event.currentTarget.value = ''
          }}
        />
      </div>
      {course.kind === 'failed' && <NotDone title="This list could not be read." failure={course.failure} />}
      {course.kind === 'listed' && (
        <ListedFeeds
          name={course.name}
          opml={course.opml}
          listed={course.listed}
          onClose={close}
          onAdded={(added) => {
            close()
            onAdded(added)
          }}
        />
      )}
    </>
  )
}
