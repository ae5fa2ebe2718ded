import type { ComponentChildren } from 'preact'
import { useContext, useRef, useState } from 'preact/hooks'
import { AsOf } from '../as-of/past.ts'
import { dismissKept } from './use-kept.ts'

/** Something that can be corrected here: one verb, and the form that it opens. */
export interface Action {
  readonly verb: string
  /** The button in full, for whoever hears it alone: "Split this claim". */
  readonly said: string
  readonly form: (onClose: () => void) => ComponentChildren
}

interface ActionsProps {
  /** What the buttons are about. */
  readonly about: string
  readonly actions: readonly Action[]
  /** Told when a form opens, and when none is open any more. */
  readonly onDraft?: (isDrafted: boolean) => void
}

/** Verbs in a line; one at a time opens its form below. As of an earlier moment there are none. */
export function Actions({ about, actions, onDraft }: ActionsProps) {
  const past = useContext(AsOf)
  const [open, setOpen] = useState<string>()
  const line = useRef<HTMLDivElement>(null)
  if (past || actions.length === 0) return null
  const shown = actions.find(({ said }) => said === open)
  const show = (said: string | undefined) => {
    if (said !== undefined) dismissKept()
    setOpen(said)
    onDraft?.(said !== undefined)
  }
  const close = () => {
    show(undefined)
    const pressed = [...(line.current?.querySelectorAll('button') ?? [])].find(
      (button) => button.getAttribute('aria-label') === open,
    )
    pressed?.focus()
  }
  return (
    <div class="correct">
      <div class="line" ref={line}>
        {about !== '' && <span class="meta">{about}</span>}
        {actions.map(({ verb, said }) => (
          <button
            key={said}
            type="button"
            aria-label={said}
            aria-expanded={said === open}
            onClick={() => show(said === open ? undefined : said)}
          >
            {verb}
          </button>
        ))}
      </div>
      {shown?.form(close)}
    </div>
  )
}
