import { useId, useRef, useState } from 'preact/hooks'

interface SignedProps {
  readonly by: string
  readonly why: string
  readonly onBy: (by: string) => void
  readonly onWhy: (why: string) => void
}

/** Who corrects, asked once and kept in the browser, and why, asked each time. */
export function Signed({ by, why, onBy, onWhy }: SignedProps) {
  const id = useId()
  const [isKnown, setKnown] = useState(by !== '')
  const field = useRef<HTMLInputElement>(null)
  const change = () => {
    setKnown(false)
    // Drawn with the next frame.
    requestAnimationFrame(() => field.current?.focus())
  }
  return (
    <div class="signed">
      {isKnown ? (
        <p>
          By <bdi>{by}</bdi>{' '}
          <button type="button" class="plain" onClick={change}>
            Change
          </button>
        </p>
      ) : (
        <div>
          <label for={`${id}by`}>Your name</label>
          <input
            id={`${id}by`}
            ref={field}
            type="text"
            dir="auto"
            autocomplete="name"
            required
            maxLength={200}
            value={by}
            onInput={(event) => onBy(event.currentTarget.value)}
          />
          <small>Stands beside the correction for everybody who reads it. Kept in this browser.</small>
        </div>
      )}
      <div>
        <label for={`${id}why`}>Reason</label>
        <textarea
          id={`${id}why`}
          dir="auto"
          rows={2}
          required
          maxLength={2000}
          value={why}
          onInput={(event) => onWhy(event.currentTarget.value)}
        />
      </div>
    </div>
  )
}
