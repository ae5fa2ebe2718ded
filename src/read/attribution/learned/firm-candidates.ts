import { unreachable } from '../../../core/error.ts'
import { firstFrom, overlaps, type Span, sharedLength } from '../../../core/span.ts'
import type { Candidate } from '../candidate.ts'
import type { Scope } from '../clauses/scope.ts'
import { isDeniedNoun } from '../denied-noun.ts'
import type { Word } from '../words/word.ts'
import type { OfferView } from './offer-view.ts'

/**
 * How firm a rule is: the probability that the model must leave it, and against which parts of the model's it stands: all, those that the
 * model is not sure of, those alone that share nothing with its own; 'none' fills a gap.
 */
interface Firmness {
  readonly least: number
  readonly against: 'all' | 'unsure' | 'apart' | 'none'
}

/**
 * Rules whose word goes before the model's where both find a cue: what they find has parts by conventions of our own, or is so rare in the
 * corpus that the model cannot have learned it. Those whose parts are as PolNeAR has them give way to a model that is
 * sure.
 */
const firmRules: ReadonlyMap<Candidate['rule'], Firmness> = new Map([
  ['quoted-as', { least: 0.1, against: 'all' }],
  ['citing', { least: 0.1, against: 'all' }],
  ['alleged-thing', { least: 0.1, against: 'all' }],
  ['contact-clause', { least: 0.1, against: 'all' }],
  ['figure-put', { least: 0.1, against: 'all' }],
  ['as-x-put-it', { least: 0.2, against: 'all' }],
  ['hedging-adverb', { least: 0.2, against: 'all' }],
  ['passive-hedge', { least: 0.2, against: 'all' }],
  ['according-to', { least: 0, against: 'unsure' }],
  ['named-agent', { least: 0.2, against: 'unsure' }],
  ['refusal', { least: 0.2, against: 'all' }],
  // "The salad had stood in the sun, he said, and had been served at two": what stands before is said, and PolNeAR has few such.
  ['trailing-speaker', { least: 0, against: 'apart' }],
  ['reported-speech', { least: 0, against: 'none' }],
])
const deniedNoun: Firmness = { least: 0.1, against: 'all' }
const ownerlessNoun: Firmness = { least: 0.2, against: 'unsure' }

/** "amid accusations that P": whose they are nobody says. */
const isOwnerlessNoun = ({ rule, source }: Candidate): boolean => rule === 'report-noun' && source.length === 0

/** The candidates of firm rules that the model does not hold for impossible, with their probabilities. `chosen`: what stands without them. */
export function firmCandidates(
  candidates: readonly Candidate[],
  { views, right }: { readonly views: readonly OfferView[]; readonly right: Float64Array },
  chosen: readonly Candidate[],
): readonly Candidate[] {
  const known = new Map(
    views.flatMap(({ offer: { rule } }, place) => (rule ? [[rule.candidate, right[place] ?? 0] as const] : [])),
  )
  const denied = new Set(candidates.flatMap((candidate) => deniedAndDenial(candidates, candidate)))
  const firmnessOf = (candidate: Candidate): Firmness | undefined =>
    denied.has(candidate) ? deniedNoun : isOwnerlessNoun(candidate) ? ownerlessNoun : firmRules.get(candidate.rule)
  return candidates.flatMap((candidate): readonly Candidate[] => {
    // A bare refusal: the corpus has none, it takes what was asked for the content.
    if (candidate.content.length === 0) return [candidate]
    const [firmness, probability] = [firmnessOf(candidate), known.get(candidate)]
    if (!firmness || probability === undefined || probability < firmness.least) return []
    if (!standsAgainst(candidate, firmness, chosen)) return []
    // The rule's own word counts twice, unless the model is surer: it has seen few of these.
    return [{ ...candidate, confidence: Math.max(probability, (probability + 2 * candidate.confidence) / 3) }]
  })
}

/** From which probability on the model is sure of its parts. */
const surely = 0.5

function standsAgainst(candidate: Candidate, { against }: Firmness, chosen: readonly Candidate[]): boolean {
  const rivals = chosen.filter((other) => other.learned && cuesMeet(other, candidate))
  switch (against) {
    case 'all':
      return true
    case 'unsure':
      return rivals.every(({ confidence }) => confidence < surely)
    case 'apart':
      return rivals.length === 0
        ? isPlain(candidate)
        : holdsClause(candidate) && rivals.every(({ content }) => sharedLength(content, candidate.content) === 0)
    case 'none':
      return rivals.length === 0 && isPlain(candidate)
    default:
      return unreachable(against)
  }
}

/** Verbs that mean to say and nothing else. */
const plainVerbs = new Set(['say', 'tell', 'deny', 'confirm', 'announce', 'warn', 'allege'])

const wordsIn = ({ words }: Scope, spans: readonly Span[]): readonly Word[] =>
  spans.flatMap(([start, end]) => words.slice(firstFrom(words, start), firstFrom(words, end)))

/** Whether somebody plainly says a clause, which the model may only have thought too unlike its corpus. */
function isPlain(candidate: Candidate): boolean {
  const { scope, cue, confidence } = candidate
  const verbs = wordsIn(scope, cue).flatMap(({ saying }) => saying)
  return confidence >= 0.85 && holdsClause(candidate) && verbs.some(({ verb }) => plainVerbs.has(verb.lemma))
}

/** "That’s why", "It was": fewer words than a clause with its subject, verb and object has. */
const fewestWords = 4

function holdsClause({ scope, content }: Candidate): boolean {
  const own = wordsIn(scope, content).filter(({ tag }) => tag !== 'mark')
  return own.length >= fewestWords && own.at(-1)?.tag !== 'conjunction'
}

/** Whether the cues of two candidates share a character. */
export const cuesMeet = (a: Candidate, b: Candidate): boolean =>
  a.cue.some((one) => b.cue.some((other) => overlaps(one, other)))

/** "rejected suggestions that P": the denial and what it denies, two attributions where PolNeAR has one. */
function deniedAndDenial(candidates: readonly Candidate[], denial: Candidate): readonly Candidate[] {
  if (denial.stance !== 'denies') return []
  const noun = candidates.find((candidate) => isDeniedNoun(candidate, denial))
  return noun ? [denial, noun] : []
}
