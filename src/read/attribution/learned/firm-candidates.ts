import type { Candidate } from '../candidate.ts'
import { isDeniedNoun } from '../denied-noun.ts'
import type { OfferView } from './offer-view.ts'

/**
 * Rules whose word goes before the model's where both find a cue, each with the probability that the model must leave it: what they
 * find has parts by conventions of our own, or is so rare in the corpus that the model cannot have learned it.
 */
const firmRules: ReadonlyMap<Candidate['rule'], number> = new Map([
  ['quoted-as', 0],
  ['citing', 0],
  ['alleged-thing', 0],
  ['contact-clause', 0],
  ['figure-put', 0],
  ['named-agent', 0.1],
  ['according-to', 0],
  ['as-x-put-it', 0.2],
  ['hedging-adverb', 0.15],
  ['passive-hedge', 0.1],
  ['refusal', 0.1],
])

/** "amid accusations that P": whose they are nobody says. */
const isOwnerlessNoun = ({ rule, source }: Candidate): boolean => rule === 'report-noun' && source.length === 0

/** The candidates of firm rules that the model does not hold for impossible, with their probabilities. */
export function firmCandidates(
  candidates: readonly Candidate[],
  views: readonly OfferView[],
  probabilities: Float64Array,
): readonly Candidate[] {
  const known = new Map<Candidate, number>()
  for (const [
    place,
    {
      offer: { rule },
    },
  ] of views.entries())
    if (rule) known.set(rule.candidate, probabilities[place] ?? 0)
  const denied = new Set(candidates.flatMap((candidate) => deniedNoun(candidates, candidate)))
  return candidates.flatMap((candidate): readonly Candidate[] => {
    // A bare refusal: the corpus has none, it takes what was asked for the content.
    if (candidate.content.length === 0) return [candidate]
    const least = denied.has(candidate) ? 0 : isOwnerlessNoun(candidate) ? 0.1 : firmRules.get(candidate.rule)
    const probability = known.get(candidate)
    if (least === undefined || probability === undefined || probability < least) return []
    // The rule's own word counts twice, unless the model is surer: it has seen few of these.
    return [{ ...candidate, confidence: Math.max(probability, (probability + 2 * candidate.confidence) / 3) }]
  })
}

/** "rejected suggestions that P": the denial and what it denies, two attributions where PolNeAR has one. */
function deniedNoun(candidates: readonly Candidate[], denial: Candidate): readonly Candidate[] {
  if (denial.stance !== 'denies') return []
  const noun = candidates.find((candidate) => isDeniedNoun(candidate, denial))
  return noun ? [denial, noun] : []
}
