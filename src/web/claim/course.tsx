import type { Status } from '../../core/ledger.ts'
import { ribbon, statusMark } from '../../core/marks.ts'
import type { ClaimRecord } from '../../serve/contract.ts'
import { formatTime } from '../format-time.ts'
import { Drawing } from '../parts/mark.tsx'
import { capital } from '../words.ts'
import { periodOf, standingOver } from './standing.ts'
import { daysBetween, scaleOver } from './time-scale.ts'

const [width, base, unit] = [1120, 112, 16]
/** As many origins as have room above the line; more are drawn as high. */
const most = 4

interface Flag {
  readonly status: Status
  readonly x: number
  /** Lower by a line, where it would meet the one before it. */
  readonly low: boolean
}

/** Statuses where they begin; of several that begin at one place, the last. */
function flagsOf(history: ClaimRecord['history'], place: (at: string) => number): readonly Flag[] {
  const flags: Flag[] = []
  for (const { at, status } of history) {
    const x = place(at)
    const last = flags.at(-1)
    if (last && x - last.x < 8) flags[flags.length - 1] = { ...last, status }
    else flags.push({ status, x, low: last !== undefined && x - last.x < 150 && !last.low })
  }
  return flags
}

/** Statuses in words. Near the right edge the words stand left of their line. */
function Flags({ flags }: { readonly flags: readonly Flag[] }) {
  return (
    <>
      {flags.map(({ status, x, low }) => {
        const y = low ? 26 : 6
        const turned = x > width - 150
        return (
          <g key={x}>
            <path class="flag" d={`M${x + 0.5} ${y}V${base}`} />
            <g
              transform={`translate(${x + (turned ? -20 : 6)} ${y - 1}) scale(.9)`}
              dangerouslySetInnerHTML={{ __html: statusMark(status) }}
            />
            <text x={x + (turned ? -26 : 26)} y={y + 12} class="name" text-anchor={turned ? 'end' : 'start'}>
              {capital(status)}
            </text>
          </g>
        )
      })}
    </>
  )
}

/** How many origins stood for and against the claim, at full width, with its statuses where they begin; a ribbon on a phone. */
export function Course({ claim }: { readonly claim: ClaimRecord }) {
  const period = periodOf([claim])
  if (!period || claim.history.length < 2) return null
  const steps = standingOver(claim)
  const { place, end } = scaleOver(period, width)
  const told = claim.history.map(({ at, status }) => `${formatTime(at, 'date', 0)}: ${status}`).join(', ')
  const bars = steps.map((step, i) => {
    const next = steps[i + 1]
    return {
      x: place(step.at),
      to: next ? place(next.at) : end,
      up: Math.min(step.for, most) * unit,
      down: Math.min(step.against, most) * unit,
    }
  })
  const last = steps.at(-1) ?? { for: 0, against: 0 }
  return (
    <figure class="figure course">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keys */}
      <section class="scroll" tabIndex={0} aria-label="Course of the status">
        <svg
          viewBox={`0 0 ${width} 196`}
          width={width}
          height="196"
          role="img"
          aria-label={`Origins for and against over time. ${told}.`}
        >
          {daysBetween(period, 9).map((at) => (
            <g key={at}>
              <path class="grid" d={`M${place(at) + 0.5} 52V166`} />
              <text class="t2" x={place(at)} y="186" text-anchor="middle">
                {formatTime(at, 'day', new Date(period.to).getFullYear())}
              </text>
            </g>
          ))}
          {bars.map(
            ({ x, to, up }) =>
              up > 0 && (
                <rect
                  class="mk-for"
                  key={x}
                  x={x}
                  y={base - up}
                  width={Math.max(to - x, 1)}
                  height={up}
                  fill="currentColor"
                />
              ),
          )}
          {bars.map(
            ({ x, to, down }) =>
              down > 0 && (
                <rect
                  class="mk-against hollow"
                  key={x}
                  x={x + 1}
                  y={base + 2}
                  width={Math.max(to - x - 1, 1)}
                  height={down}
                />
              ),
          )}
          <path class="base" d={`M24 ${base + 0.5}H${width - 24}`} />
          <Flags flags={flagsOf(claim.history, place)} />
          <text class="t2 plate-text" x={width - 24} y={base - Math.max(last.for, 0.5) * unit - 8} text-anchor="end">
            origins that say so: {last.for}
          </text>
          <text
            class="t2 plate-text"
            x={width - 24}
            y={base + Math.min(last.against, most) * unit + 20}
            text-anchor="end"
          >
            origins that deny it: {last.against}
          </text>
        </svg>
      </section>
      <Drawing class="small-course" svg={ribbon(steps, { ...period, width: 326, height: 52, unit: 8, label: told })} />
    </figure>
  )
}
