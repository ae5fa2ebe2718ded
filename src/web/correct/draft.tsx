import type { ComponentChildren } from 'preact'
import { useId, useLayoutEffect, useRef, useState } from 'preact/hooks'
import type { Order } from '../../core/correction-order.ts'
import { IfAccepted } from './if-accepted.tsx'
import { recallName } from './name.ts'
import { Refused } from './refused.tsx'
import { Signed } from './signed.tsx'
import { useDraft } from './use-draft.ts'
import type { Subject } from './where-now.ts'

interface DraftProps {
  readonly title: string
  /** What it does, in a sentence. */
  readonly does: string
  /** What is asked for, as soon as enough is chosen. */
  readonly order: Order | undefined
  /** What is missing until then. */
  readonly missing: string
  readonly subject?: Subject | undefined
  readonly onClose: () => void
  /** What is to be chosen. */
  readonly children?: ComponentChildren
}

/** A correction being drafted, in its place on the page: what, who and why, then a dry run, then Accept. */
export function Draft({ title, does, order, missing, subject, onClose, children }: DraftProps) {
  const id = useId()
  const form = useRef<HTMLFormElement>(null)
  const [by, setBy] = useState(recallName)
  const [why, setWhy] = useState('')
  const signed = by.trim() !== '' && why.trim() !== ''
  const asked = order && signed ? { order, by: by.trim(), why: why.trim() } : undefined
  const { course, rehearse, accept } = useDraft(asked, subject, onClose)
  const tried = course?.kind === 'tried' || course?.kind === 'accepting' ? course.correction : undefined
  const [isPressed, setPressed] = useState(false)
  useLayoutEffect(() => form.current?.focus(), [])
  const submit = (event: Event) => {
    event.preventDefault()
    setPressed(true)
    if (asked && !tried) rehearse(asked)
  }
  return (
    <form
      class="draft"
      ref={form}
      tabIndex={-1}
      aria-labelledby={`${id}title`}
      aria-describedby={`${id}does`}
      onSubmit={submit}
    >
      <p class="draft-title" id={`${id}title`}>
        {title}
      </p>
      <p class="meta" id={`${id}does`}>
        {does}
      </p>
      {children}
      <Signed by={by} why={why} onBy={setBy} onWhy={setWhy} />
      {tried && <IfAccepted correction={tried} />}
      {course?.kind === 'failed' && <Refused failure={course.failure} />}
      {isPressed && !order && (
        <p class="refused" role="alert">
          <b>{missing}</b>
        </p>
      )}
      <div class="line">
        {tried && asked ? (
          <button type="button" class="main" disabled={course?.kind === 'accepting'} onClick={() => accept(asked)}>
            Accept
          </button>
        ) : (
          <button type="submit" class="main" disabled={course?.kind === 'trying'}>
            Try
          </button>
        )}
        <button type="button" onClick={onClose}>
          Cancel
        </button>
        {!tried && <span class="meta">Nothing is kept before you accept.</span>}
      </div>
    </form>
  )
}
