import { unreachable } from '../error.ts'
import type { Role } from '../ledger.ts'
import { spokenAs } from './symbols.ts'

/** What a tally needs to know of an origin: its side now, and in how many reports it says so. */
export interface TallyOrigin {
  readonly role: Role
  readonly reports: number
}

export interface TallyOptions {
  readonly width?: number
  readonly scale?: number
  /** Spoken instead of the picture; `tallyWords` when left out. */
  readonly label?: string
}

const plural = (count: number, noun: string): string => `${count} ${noun}${count === 1 ? '' : 's'}`

/** The sentence that a screen reader hears, and a person who hovers reads, instead of a tally. */
export function tallyWords(origins: readonly TallyOrigin[]): string {
  const count = (role: Role): number => origins.filter((origin) => origin.role === role).length
  const reports = origins.reduce((sum, origin) => sum + (origin.role === 'supports' ? origin.reports : 0), 0)
  const [supports, withdrawn, speculates, denies] = [
    count('supports'),
    count('withdrawn'),
    count('speculates'),
    count('denies'),
  ]
  return [
    supports > 0
      ? `${plural(supports, 'independent origin')} in ${plural(reports, 'report')}`
      : 'no origin stands behind it',
    ...(withdrawn > 0 ? [`${plural(withdrawn, 'origin')} withdrawn`] : []),
    ...(speculates > 0 ? [`${plural(speculates, 'origin')} only speculating`] : []),
    denies > 0 ? `denied by ${plural(denies, 'origin')}` : 'nobody denies it',
  ].join('; ')
}

/** Filled supports, hollow denies, struck is withdrawn, broken only speculates. */
function headOf(role: Role, x: number, y: number, r: number): string {
  const ring = (radius: number, stroke: number, dashes = ''): string =>
    `<circle cx="${x}" cy="${y}" r="${radius}" fill="none" stroke="currentColor" stroke-width="${stroke}"${dashes}/>`
  switch (role) {
    case 'supports':
      return `<circle cx="${x}" cy="${y}" r="${r}" fill="currentColor"/>`
    case 'denies':
      return ring(r - 0.8, 1.6)
    case 'speculates':
      return ring(r - 0.8, 1.6, ' stroke-dasharray="1.7 1.65"')
    case 'withdrawn':
      return `${ring(r - 1, 1)}<path d="M${x - r} ${y + r - 0.5}L${x + r} ${y - r + 0.5}" stroke="currentColor" stroke-width="1.2"/>`
    default:
      return unreachable(role)
  }
}

/** How a row is packed: the width of a head, the distance of two ticks, the air between two origins. */
type Fit = readonly [head: number, pitch: number, gap: number]

/** An origin in a row: its ticks, and how many of them are drawn. */
interface Run {
  readonly role: Role
  readonly echoes: number
  readonly shown: number
}

const roomy: readonly Fit[] = [
  [8, 3, 5],
  [8, 3, 3],
  [8, 2, 3],
]
const tight: readonly Fit[] = [
  [8, 2, 3],
  [7, 2, 2],
]
const tightest: Fit = [6, 2, 2]

function runWidth({ echoes, shown }: Run, [head, pitch]: Fit): number {
  if (echoes === 0) return head
  const ticks = shown > 0 ? (shown - 1) * pitch + 1 : 0
  const dots = shown < echoes ? (shown > 0 ? 4 : 3) : 0
  return head + 2 + ticks + dots
}

const rowWidth = (runs: readonly Run[], fit: Fit): number =>
  runs.reduce((sum, run) => sum + runWidth(run, fit), 0) + (runs.length - 1) * fit[2]

function fitOf(runs: readonly Run[], width: number): Fit {
  const bare = ([head, , gap]: Fit): number =>
    runs.length * (head + gap) + 5 * runs.filter((run) => run.echoes > 0).length
  return roomy.find((fit) => rowWidth(runs, fit) <= width) ?? tight.find((fit) => bare(fit) <= width) ?? tightest
}

/** Takes ticks from the longest runs until the row fits: discs get room first. */
function shorten(runs: readonly Run[], fit: Fit, width: number): readonly Run[] {
  const short = [...runs]
  while (rowWidth(short, fit) > width) {
    const longest = short.reduce((best, run, index) => (run.shown > (short[best]?.shown ?? 0) ? index : best), 0)
    const run = short[longest]
    if (!run || run.shown === 0) break
    short[longest] = { ...run, shown: run.shown - 1 }
  }
  return short
}

function drawRun(run: Run, x: number, y: number, fit: Fit): string {
  const [head, pitch] = fit
  const end = x + runWidth(run, fit)
  const ticks = Array.from(
    { length: run.shown },
    (_, k) => `<rect x="${x + head + 2 + k * pitch}" y="${y - 4}" width="1" height="8" fill="currentColor"/>`,
  )
  const dots = run.shown < run.echoes ? [end - 3, end - 1] : []
  return [
    headOf(run.role, x + head / 2, y, head / 2),
    ...ticks,
    ...dots.map((at) => `<rect x="${at}" y="${y + 3}" width="1" height="1" fill="currentColor"/>`),
  ].join('')
}

function drawRow(origins: readonly TallyOrigin[], y: number, width: number): string {
  // No more heads than this can ever be drawn; a ledger may hold thousands.
  const runs = origins.slice(0, Math.ceil(width / 8) + 2).map(({ role, reports }): Run => {
    const echoes = Math.max(0, reports - 1)
    return { role, echoes, shown: Math.min(echoes, width) }
  })
  if (runs.length === 0) return ''
  const fit = fitOf(runs, width)
  const drawn: string[] = []
  let x = 0
  for (const [index, run] of shorten(runs, fit, width).entries()) {
    const end = x + runWidth(run, fit)
    if (end > width - (index < runs.length - 1 ? 6 : 0)) {
      drawn.push(`<path d="M${width - 4} ${y - 3}l3 3-3 3" fill="none" stroke="currentColor" stroke-width="1.2"/>`)
      break
    }
    drawn.push(drawRun(run, x, y, fit))
    x = end + fit[2]
  }
  return drawn.join('')
}

const rank: Readonly<Record<Role, number>> = { supports: 0, withdrawn: 1, speculates: 2, denies: 3 }

/**
 * Origins, reports and denials of one claim, as SVG of 80 by 20. A disc is an origin, the ticks after it are further reports that only repeat it;
 * above the line they support, below it they deny. A run of ticks cut short ends in two dots, a row of discs in an arrow:
 * the figures always stand beside the picture.
 */
export function tally(origins: readonly TallyOrigin[], options: TallyOptions = {}): string {
  const { width = 80, scale = 1, label = tallyWords(origins) } = options
  const sorted = [...origins].sort((a, b) => rank[a.role] - rank[b.role] || b.reports - a.reports)
  const above = sorted.filter((origin) => origin.role !== 'denies')
  const below = sorted.filter((origin) => origin.role === 'denies')
  return `<svg class="tally" viewBox="0 0 ${width} 20" width="${width * scale}" height="${20 * scale}" ${spokenAs(label)}><path class="mk-base" d="M0 10h${width}"/><g class="mk-for">${drawRow(above, 4.5, width)}</g><g class="mk-against">${drawRow(below, 15.5, width)}</g></svg>`
}
