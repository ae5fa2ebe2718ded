import { useContext } from 'preact/hooks'
import { type FeedHealth, mostADay } from '../../core/feed-health.ts'
import { formatTime } from '../format-time.ts'
import { ThisYear } from '../parts/clock.tsx'
import { toDaysWords } from './health-words.ts'

const [height, pitch, bar] = [20, 9, 6]

/** New articles by day as bars over a line. The day on which a feed was added brings older ones too: its bar is hollow, and no taller than the others. */
export function FeedDays({ feed }: { readonly feed: FeedHealth }) {
  const thisYear = useContext(ThisYear)
  const most = mostADay(feed)
  const width = feed.days.length * pitch
  const tall = (fresh: number): number => Math.max(2, Math.round((Math.min(fresh, most) / most) * (height - 2)))
  return (
    <svg
      class="days"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      role="img"
      aria-label={toDaysWords(feed)}
    >
      <path class="base" d={`M0 ${height - 0.5}H${width}`} />
      {feed.days.map(({ on, fresh }, at) => {
        if (fresh === 0) return null
        const isFirst = on === feed.addedAt.slice(0, 10)
        const inset = isFirst ? 0.5 : 0
        return (
          <rect
            key={on}
            class={isFirst ? 'first' : ''}
            x={at * pitch + 1 + inset}
            y={height - 1 - tall(fresh) + inset}
            width={bar - 2 * inset}
            height={tall(fresh) - inset}
          >
            <title>{`${formatTime(on, 'day', thisYear)}: ${fresh}${isFirst ? ', older ones too' : ''}`}</title>
          </rect>
        )
      })}
    </svg>
  )
}
