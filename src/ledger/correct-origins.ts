import type { Correction, Said } from '../core/correction.ts'
import { findSaid } from './find-said.ts'
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
  const keys = new Set(now.traced.map(({ trace }) => trace.key))
  // What was counted apart may have been counted as one since.
  return { ...now, apart: now.apart.filter((pair) => pair.keys.every((key) => keys.has(key))) }
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
  const [leaving, staying] = [new Set(find(traced, said)), new Set(find(traced, from))]
  const [first] = leaving
  if (!first) return { traced, apart }
  const keys = new Set([...leaving].map(({ trace }) => trace.key))
  const isLike = likerTo([...leaving], [...staying])
  const goes = (one: Traced): boolean =>
    keys.has(one.trace.key) && (leaving.has(one) || (!staying.has(one) && isLike(one)))
  const rest = new Set(traced.filter((one) => !goes(one)).map(({ trace }) => trace.key))
  const own = {
    ...nameOf(first),
    key: `split ${id} ${first.trace.key}`,
    corrected: `Counted apart by ${by}: ${quote(why)}`,
  }
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
function likerTo(leaving: readonly Traced[], staying: readonly Traced[]): (one: Traced) => boolean {
  const valuesOf = (list: readonly Traced[], key: 'speaker' | 'text'): ReadonlySet<string | undefined> =>
    new Set(list.map(({ saying }) => saying[key]))
  const [speakers, words] = [valuesOf(leaving, 'speaker'), valuesOf(leaving, 'text')]
  const [others, theirs] = [valuesOf(staying, 'speaker'), valuesOf(staying, 'text')]
  return ({ saying: { speaker, text } }) =>
    speakers.has(speaker) && (!others.has(speaker) || (words.has(text) && !theirs.has(text)))
}

function find(traced: readonly Traced[], said: readonly Said[]): readonly Traced[] {
  const sayings = traced.map(({ saying }) => saying)
  const tracedBy = new Map(traced.map((one) => [one.saying, one]))
  return [...new Set(said.flatMap((one) => findSaid(sayings, one) ?? []))].flatMap(
    (saying) => tracedBy.get(saying) ?? [],
  )
}
