import { useRef } from 'preact/hooks'
import { toMoment } from '../../core/instant.ts'
import { statusMark } from '../../core/marks.ts'
import { formatMoment } from '../format-time.ts'
import { Drawing } from '../parts/mark.tsx'
import { navigate } from '../use-route.ts'
import type { Moment } from './moments.ts'

interface StepBackProps {
  /** Oldest first. */
  readonly moments: readonly Moment[]
  /** As of when the page is shown; absent for now. */
  readonly asOf?: string | undefined
  /** The address of the page as of a moment, or now. */
  readonly to: (asOf?: string) => string
  /** Whether it is not there now by this id. */
  readonly gone?: boolean
}

/** Steps back in time: to a moment at which something happened, or to any other. In UTC throughout, as the address has it. */
export function StepBack({ moments, asOf, to, gone = false }: StepBackProps) {
  const field = useRef<HTMLInputElement>(null)
  const shown = toMoment(asOf ?? '')
  const years = new Set(moments.map((moment) => moment.asOf.slice(0, 4)))
  const length = years.size > 1 ? 'short with year' : 'short'
  const show = (event: Event) => {
    event.preventDefault()
    const asked = field.current?.value ?? ''
    if (asked !== '') navigate(to(`${asked.slice(0, 16)}Z`))
  }
  return (
    <section class="asof" aria-label="Step back in time">
      <nav aria-label="Moments, in UTC">
        <span class="asof-label" aria-hidden="true">
          As of, UTC
        </span>
        {moments.map((moment) => (
          <a
            key={moment.asOf}
            href={to(moment.asOf)}
            {...(toMoment(moment.asOf) === shown && { 'aria-current': 'true' as const })}
          >
            {moment.status && <Drawing svg={statusMark(moment.status)} />}
            {moment.status && <span class="sr">{moment.status}, </span>}
            {formatMoment(moment.asOf, length)}
          </a>
        ))}
        {!gone && (
          <a href={to()} {...(asOf === undefined && { 'aria-current': 'true' as const })}>
            Now
          </a>
        )}
      </nav>
      <form onSubmit={show}>
        <label for="asof">Another time, UTC</label>
        <input
          id="asof"
          ref={field}
          type="datetime-local"
          max="9999-12-31T23:59"
          defaultValue={shown?.slice(0, 16)}
          required
        />
        <button type="submit">Show</button>
      </form>
    </section>
  )
}
