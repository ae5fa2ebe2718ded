import { nameWords } from './name-forms.ts'
import { groupBy } from './order.ts'
import type { Trace, Traced } from './trace.ts'

/** A trace with what its name is compared by. */
interface Named {
  readonly trace: Trace
  readonly words: ReadonlySet<string>
}

/** "Brennhov" and "Brennhov Tramworks" are one origin where no other longer name of the claim fits. */
export function joinShortNames(traced: readonly Traced[]): readonly Traced[] {
  const longer = findLonger([...new Map(traced.map(({ trace }) => [trace.key, trace])).values()])
  return traced.map((one) => {
    const fit = longer.get(one.trace.key)
    if (!fit) return one
    const why = `“${one.trace.name}” is short for ${fit.name}.`
    return { ...one, trace: { key: fit.key, name: fit.name, kind: fit.kind, why } }
  })
}

/** The one longer name of each short one, by its key. Only names that share the short one's first word are looked at. */
function findLonger(traces: readonly Trace[]): ReadonlyMap<string, Trace> {
  const named = traces
    .filter(({ key }) => /^(?:body|person) /u.test(key))
    .map((trace): Named => ({ trace, words: nameWords(trace.name) }))
  const holders = groupBy(
    named.flatMap((one) => [...one.words].map((word) => ({ word, one }))),
    ({ word }) => word,
  )
  const longer = new Map<string, Trace>()
  for (const { trace, words } of named) {
    const [first = ''] = words
    const fits = (holders.get(first) ?? []).filter(({ one }) => isLonger(one, { trace, words }))
    const fit = fits[0]?.one.trace
    if (fit && fits.length === 1) longer.set(trace.key, fit)
  }
  return longer
}

function isLonger(one: Named, short: Named): boolean {
  return (
    one.trace.key.split(' ', 1)[0] === short.trace.key.split(' ', 1)[0] &&
    one.words.size > short.words.size &&
    [...short.words].every((word) => one.words.has(word))
  )
}
