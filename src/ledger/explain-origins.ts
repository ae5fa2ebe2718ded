import type { Origin } from '../core/ledger.ts'
import { nameWords } from './name-forms.ts'
import type { Outlets } from './outlets.ts'
import type { Traced } from './trace.ts'

/** Reasons that one origin shows; more say nothing new. */
const mostReasons = 4

/** Why these reports count as one origin, in plain words. */
export function explainOrigin(list: readonly Traced[], outlets: Outlets): string {
  const copies = namesOf(
    list.filter(({ saying }) => saying.article.copyOf !== undefined),
    outlets,
  )
  const plain = namesOf(
    list.filter(({ saying, trace }) => trace.why === undefined && saying.article.copyOf === undefined),
    outlets,
  )
  const whys = [
    ...new Set(
      list.flatMap(({ trace, saying }) =>
        trace.why !== undefined && saying.article.copyOf === undefined ? [trace.why] : [],
      ),
    ),
  ]
  const corrected = [...new Set(list.flatMap(({ trace }) => trace.corrected ?? []))]
  return [
    ...corrected,
    ...(plain.length > 0 ? [`Named as the source by ${joinNames(plain)}.`] : []),
    ...whys.slice(0, mostReasons),
    ...(copies.length > 0 ? [`Carried in copies by ${joinNames(copies)}.`] : []),
  ].join(' ')
}

function namesOf(list: readonly Traced[], outlets: Outlets): readonly string[] {
  return [...new Set(list.map(({ saying }) => outlets.nameOf(saying.article)))]
}

function joinNames(names: readonly string[]): string {
  return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** Pairs that one claim shows, and origins that are paired: nobody reads more, and the pairs grow with the square. */
const mostPairs = 100
const mostPaired = 200

/** Pairs of origins that look alike and are counted apart, with the reason. */
export function findKeptApart(
  origins: readonly Origin[],
): readonly { readonly originIds: readonly Origin['id'][]; readonly reason: string }[] {
  const named = origins.slice(0, mostPaired).map((origin) => ({ origin, words: tellingWords(origin.name) }))
  const pairs = named.flatMap((one, index) =>
    named.slice(index + 1).flatMap((other) => {
      const reason = apartBecause(one, other)
      return reason === undefined ? [] : [{ originIds: [one.origin.id, other.origin.id], reason }]
    }),
  )
  return pairs.slice(0, mostPairs)
}

/** Words that say what kind of origin it is, not which. */
const commonWords =
  /^(?:report|own|board|author|government|ministr|police|council|court|office|people|named|unnamed|source|official)/u

const tellingWords = (name: string): readonly string[] =>
  [...nameWords(name)].filter((word) => word.length > 3 && !commonWords.test(word))

interface Named {
  readonly origin: Origin
  readonly words: readonly string[]
}

function apartBecause({ origin: one, words }: Named, { origin: other, words: theirs }: Named): string | undefined {
  if (one.kind === 'anonymous' && other.kind === 'anonymous') {
    return 'Both are unnamed; nothing in the reports says that they are the same people.'
  }
  if (!words.some((word) => theirs.includes(word))) return undefined
  return `${one.name} and ${other.name} share a name, but no report says that one speaks for the other.`
}
