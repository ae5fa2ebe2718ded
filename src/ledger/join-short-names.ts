import { bodyPattern, nameWords } from './name-forms.ts'
import { groupBy } from './order.ts'
import type { Trace, Traced } from './trace.ts'

/** A trace with what its name is compared by. */
interface Named {
  readonly trace: Trace
  readonly words: ReadonlySet<string>
}

/** "Brennhov" and "Brennhov Tramworks" are one origin where no other longer name of the claim fits; so is "the Austrian firm", where it is the one company. */
export function joinShortNames(traced: readonly Traced[]): readonly Traced[] {
  const traces = [...new Map(traced.map(({ trace }) => [trace.key, trace])).values()]
  const longer = findLonger(traces)
  const companies = traces.filter((trace) => isCompany(trace) && !isAnyCompany(trace) && !longer.has(trace.key))
  const [company] = companies
  return traced.map((one) => {
    const fit = longer.get(one.trace.key)
    if (fit) return joined(one, fit, `“${one.trace.name}” is short for ${fit.name}.`)
    if (!company || companies.length > 1 || !isAnyCompany(one.trace)) return one
    return joined(one, company, `“${one.trace.name}” is ${company.name}, the only company that speaks of this.`)
  })
}

const joined = (one: Traced, { key, name, kind }: Trace, why: string): Traced => ({
  ...one,
  trace: { key, name, kind, why },
})

/** A body that no word shows to be an office, a union or the like. */
const isCompany = ({ key, kind, name }: Trace): boolean =>
  key.startsWith('body ') &&
  kind === 'organization' &&
  (!bodyPattern.test(name) || /\b(?:company|group|bank|\w*works)\b/iu.test(name))

const anyCompany = /^(?:\p{L}+ ){0,2}(?:company|firm|operator|maker|builder|manufacturer)(?: (?:of|behind|that)\b.*)?$/u

/** Whether a source is described as every company may be: "Swedish firm", "company behind the balloon". */
const isAnyCompany = ({ key, name }: Trace): boolean =>
  anyCompany.test(name) && (!/^(?:body|person) /u.test(key) || /^\p{Lu}\p{Ll}+ \p{Ll}/u.test(name))

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
