import type { RefObject } from 'preact'
import { useRef, useState } from 'preact/hooks'
import type { AddedFeeds } from '../../core/added-feeds.ts'
import type { FeedsRequest } from '../../serve/contract.ts'
import { type Failure, postJson } from '../api.ts'
import { api, isAddedFeeds } from '../endpoints.ts'
import { FoundFeeds } from './found-feeds.tsx'
import { NotDone } from './not-done.tsx'
import { OpmlIn } from './opml-in.tsx'

type Course =
  | { readonly kind: 'idle' }
  | { readonly kind: 'looking'; readonly all: boolean }
  | { readonly kind: 'found'; readonly found: AddedFeeds; readonly all: boolean }
  | { readonly kind: 'failed'; readonly failure: Failure }

interface AddOutletProps {
  readonly folders: readonly string[]
  readonly hasFeeds: boolean
  readonly onAdded: (added: AddedFeeds) => void
}

/** An address, the feeds that lie there, and which of them are to be watched; or a whole list. */
export function AddOutlet({ folders, hasFeeds, onAdded }: AddOutletProps) {
  const [address, setAddress] = useState('')
  const [course, setCourse] = useState<Course>({ kind: 'idle' })
  const field = useRef<HTMLInputElement>(null)
  // An answer to what was cancelled meanwhile is heard no more.
  const round = useRef(0)
  const look = async (all: boolean) => {
    if (address.trim() === '') return field.current?.focus()
    round.current += 1
    const mine = round.current
    setCourse({ kind: 'looking', all })
    const request: FeedsRequest = { address: address.trim(), all, isDryRun: true }
    const outcome = await postJson(api('feeds'), request, isAddedFeeds)
    if (round.current !== mine) return
    setCourse(outcome.kind === 'here' ? { kind: 'found', found: outcome.value, all } : outcome)
  }
  const close = () => {
    round.current += 1
    setCourse({ kind: 'idle' })
    field.current?.focus()
  }
  return (
    <section class="sheet pad add-outlet" aria-label="Add an outlet">
      <AddressForm
        field={field}
        address={address}
        onAddress={setAddress}
        isLooking={course.kind === 'looking'}
        onLook={() => look(false)}
      />
      <div aria-live="polite">
        {course.kind === 'looking' && <Looking all={course.all} onClose={close} />}
        {course.kind === 'failed' && <NotDone title={titleOf(course.failure)} failure={course.failure} />}
      </div>
      {course.kind === 'found' && (
        <FoundFeeds
          found={course.found}
          folders={folders}
          onClose={close}
          onAdded={(added) => {
            setAddress('')
            close()
            onAdded(added)
          }}
          {...(!course.all && { onAll: () => look(true) })}
        />
      )}
      <OpmlIn hasFeeds={hasFeeds} onAdded={onAdded} />
    </section>
  )
}

interface AddressFormProps {
  readonly field: RefObject<HTMLInputElement>
  readonly address: string
  readonly onAddress: (address: string) => void
  readonly isLooking: boolean
  readonly onLook: () => void
}

function AddressForm({ field, address, onAddress, isLooking, onLook }: AddressFormProps) {
  const submit = (event: Event) => {
    event.preventDefault()
    onLook()
  }
  return (
    <form class="field" onSubmit={submit}>
      <label for="add">Add an outlet</label>
      <div class="one-line">
        <input
          id="add"
          ref={field}
          type="text"
          inputMode="url"
          autocomplete="off"
          autocapitalize="off"
          spellcheck={false}
          maxLength={2000}
          placeholder="https:// address of a feed or of any page"
          value={address}
          onInput={(event) => onAddress(event.currentTarget.value)}
        />
        <button type="submit" class="main" disabled={isLooking}>
          Look
        </button>
      </div>
    </form>
  )
}

function Looking({ all, onClose }: { readonly all: boolean; readonly onClose: () => void }) {
  return (
    <div class="line meta looking">
      <span>
        {all ? 'Looking at every feed that the page names.' : 'Looking.'} A site is asked once every few seconds.
      </span>
      <button type="button" class="plain" onClick={onClose}>
        Cancel
      </button>
    </div>
  )
}

function titleOf({ code }: Failure): string {
  if (code === 'feed.none') return 'No feed was found there.'
  if (code.startsWith('fetch.')) return 'The address could not be looked at.'
  return 'Nothing was added.'
}
