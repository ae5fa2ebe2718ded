import { useEffect, useRef } from 'preact/hooks'
import { sentenceOf } from './sentence-of.ts'
import { dismissKept, useKept } from './use-kept.ts'
import { newBy, toLed } from './where-now.ts'

/** New claims and stories that are led to; the record of the correction leads to more. */
const mostLed = 3

/** Says that a correction was kept, and leads to what it made. Stands over the foot of every page until it is closed. */
export function Kept() {
  const kept = useKept()
  const strip = useRef<HTMLDivElement>(null)
  useEffect(() => {
    // The form that had the focus is gone.
    if (kept) strip.current?.focus({ preventScroll: true })
  }, [kept])
  const led = kept ? newBy(kept).filter((brief) => toLed(brief) !== window.location.pathname) : []
  return (
    <div role="status">
      {kept && (
        <div class="kept" ref={strip} tabIndex={-1}>
          <p>
            <b>Kept.</b> {sentenceOf(kept)}
          </p>
          {led.slice(0, mostLed).map((brief) => (
            <p key={brief.id}>
              New {brief.kind}:{' '}
              <a class="theirs" href={toLed(brief)} dir="auto">
                {brief.kind === 'claim' ? brief.statement : brief.title}
              </a>
            </p>
          ))}
          <p class="line">
            <a href="/corrections">All corrections</a>
            <button type="button" class="plain" onClick={dismissKept}>
              Close
            </button>
          </p>
        </div>
      )}
    </div>
  )
}
