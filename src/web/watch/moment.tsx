import { useContext } from 'preact/hooks'
import { formatHour, formatTime } from '../format-time.ts'
import { ThisYear } from '../parts/clock.tsx'

interface MomentProps {
  readonly at: string
  readonly now: string
}

/** A moment of the watcher's: the hour alone where it is today. */
export function Moment({ at, now }: MomentProps) {
  const thisYear = useContext(ThisYear)
  const isToday = new Date(at).toDateString() === new Date(now).toDateString()
  return (
    <time dateTime={at} title={at}>
      {isToday ? formatHour(at) : formatTime(at, 'minute', thisYear)}
    </time>
  )
}
