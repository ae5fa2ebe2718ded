import { useContext } from 'preact/hooks'
import { formatTime, type TimeDetail } from '../format-time.ts'
import { ThisYear } from './clock.tsx'

interface TimeProps {
  readonly at: string
  readonly detail?: TimeDetail
  /** The time as the page printed it. */
  readonly printed?: string | undefined
}

/** A time in the reader's zone; as printed on hover. */
export function Time({ at, detail = 'minute', printed }: TimeProps) {
  const thisYear = useContext(ThisYear)
  return (
    <time dateTime={at} title={`as printed: ${printed ?? at}`}>
      {formatTime(at, detail, thisYear)}
    </time>
  )
}
