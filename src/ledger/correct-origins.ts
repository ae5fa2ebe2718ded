import type { Correction, Said } from '../core/correction.ts'
import { findSaid } from './find-said.ts'
import type { Saying } from './gather-sayings.ts'
import type { Trace, Traced } from './trace.ts'

/** Origins of one claim that a person counts apart, by their keys. */
export interface Apart {
  readonly keys: readonly [string, string]
  readonly reason: string
}

/** Sayings with their origins as persons count them. */
export interface CorrectedOrigins {
  readonly traced: readonly Traced[]
  readonly apart: readonly Apart[]
}

/** Merges and splits the origins of one claim as persons did, one correction after the other. What is not found any more changes nothing. */
export function correctOrigins(traced: readonly Traced[], corrections: readonly Correction[]): CorrectedOrigins {
  let now: CorrectedOrigins = { traced, apart: [] }
  for (const correction of corrections) {
    const { change } = correction
    if (change.kind === 'merge-origins') now = { apart: now.apart, traced: merge(now.traced, change.said, correction) }
    if (change.kind === 'split-origin') now = split(now, change.said, change.from, correction)
  }
  return now
}

function merge(traced: readonly Traced[], said: readonly Said[], { by, why }: Correction): readonly Traced[] {
  const meant = find(traced, said)
  const [first] = meant
  const keys = new Set(meant.map(({ trace }) => trace.key))
  if (!first || keys.size < 2) return traced
  const { key, name, kind } = first.trace
  const one = { key, name, kind, corrected: `Counted as one by ${by}: ${quote(why)}` }
  return traced.map(({ saying, trace }) => ({ saying, trace: keys.has(trace.key) ? { ...trace, ...one } : trace }))
}

function split(
  { traced, apart }: CorrectedOrigins,
  said: readonly Said[],
  from: readonly Said[],
  { id, by, why }: Correction,
): CorrectedOrigins {
  const [leaving, staying] = [find(traced, said), find(traced, from)]
  const [first] = leaving
  if (!first) return { traced, apart }
  const keys = new Set(leaving.map(({ trace }) => trace.key))
  const goes = (one: Traced): boolean =>
    keys.has(one.trace.key) && (leaving.includes(one) || (!staying.includes(one) && isLiker(one, leaving, staying)))
  const rest = new Set(traced.filter((one) => !goes(one)).map(({ trace }) => trace.key))
  const own = { ...nameOf(first), key: `${first.trace.key} ${id}`, corrected: `Counted apart by ${by}: ${quote(why)}` }
  return {
    traced: traced.map((one) => ({ saying: one.saying, trace: goes(one) ? own : one.trace })),
    apart: [
      ...apart,
      ...[...keys]
        .filter((key) => rest.has(key))
        .map((key): Apart => ({ keys: [key, own.key], reason: `${by} counts them apart: ${quote(why)}` })),
    ],
  }
}

/** A person's reason as the end of our sentence. */
const quote = (why: string): string => (/[.!?…]$/u.test(why) ? `“${why}”` : `“${why}”.`)

/** An origin of its own goes by whom the report names. */
function nameOf({ saying, trace }: Traced): Pick<Trace, 'name' | 'kind'> {
  const { speaker, attribution } = saying
  return speaker === undefined ? trace : { name: speaker, kind: attribution?.sourceKind ?? trace.kind }
}

/** Whether what a person did not know of comes from those that leave: the same speaker, and where they stay too, the same words. */
function isLiker({ saying }: Traced, leaving: readonly Traced[], staying: readonly Traced[]): boolean {
  const hasSame = (list: readonly Traced[], key: keyof Pick<Saying, 'speaker' | 'text'>): boolean =>
    list.some((other) => other.saying[key] === saying[key])
  if (!hasSame(leaving, 'speaker')) return false
  return !hasSame(staying, 'speaker') || (hasSame(leaving, 'text') && !hasSame(staying, 'text'))
}

function find(traced: readonly Traced[], said: readonly Said[]): readonly Traced[] {
  const sayings = traced.map(({ saying }) => saying)
  return said.flatMap((one) => traced.find(({ saying }) => saying === findSaid(sayings, one)) ?? [])
}
