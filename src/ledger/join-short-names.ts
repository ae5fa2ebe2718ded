import type { Persons } from './find-bodies.ts'
import { bodyPattern, foldName, nameWords } from './name-forms.ts'
import { groupBy } from './order.ts'
import type { Trace, Traced } from './trace.ts'

/** A trace with what its name is compared by. */
interface Named {
  readonly trace: Trace
  readonly words: ReadonlySet<string>
}

/** "Brennhov" and "Brennhov Tramworks" are one origin where no other longer name of the claim fits; so is "the Austrian firm", where it is the one company. */
export function joinShortNames(
  traced: readonly Traced[],
  { described }: Pick<Persons, 'described'>,
): readonly Traced[] {
  const traces = [...new Map(traced.map(({ trace }) => [trace.key, trace])).values()]
  const longer = findLonger(traces)
  const companies = traces.filter((trace) => isCompany(trace) && !isAnyCompany(trace) && !longer.has(trace.key))
  const [company, second] = companies
  return traced.flatMap((one) => {
    const { name, key } = one.trace
    const fit = longer.get(key)
    if (fit) return [joined(one, fit, `“${name}” is short for ${fit.name}.`)]
    if (company && second && companies.length === 2 && bothCompanies.test(name))
      return companies.map((each) => joined(one, each, `“${name}” are ${company.name} and ${second.name}.`))
    if (!isAnyCompany(one.trace)) return [one]
    const fits = companies.length === 1 ? companies : companies.filter((each) => isCalled(each, name, described))
    if (!fits[0] || fits.length > 1) return [one]
    const why = companies.length === 1 ? 'the only company that speaks of this' : 'which reports call so'
    return [joined(one, fits[0], `“${name}” is ${fits[0].name}, ${why}.`)]
  })
}

const bothCompanies = /^(?:(?:both|two|the two)\s)?(?:companies|firms|groups|sides)$/iu

/** Whether a company is called by the last word of a description: "Austrian tram builder". */
function isCalled({ name }: Trace, description: string, described: Persons['described']): boolean {
  const head = [...nameWords(description)].at(-1)
  return head !== undefined && described.get(foldName(name))?.has(head) === true
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
