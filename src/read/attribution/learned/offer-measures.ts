import type { Company } from './offer-company.ts'
import type { OfferView } from './offer-view.ts'
import type { TokensInContext } from './token-context.ts'

/** The logarithm of the odds of a probability, from -14 to 14. */
const oddsOf = (probability: number): number => Math.log(Math.max(1e-6, probability) / Math.max(1e-6, 1 - probability))

/** What an offer measures: the columns that boosted trees divide by. `score` is the linear model's. */
export function offerMeasures(
  { table, context }: TokensInContext,
  { offer, head, next, ...view }: OfferView,
  { score, company }: { readonly score: number; readonly company: Company },
): Float32Array {
  const { cue, source, content, agreement } = offer
  const { quoted, rule } = view
  return Float32Array.of(
    score,
    company.same,
    company.rival,
    company.outer,
    company.inner,
    company.shared,
    company.stronger,
    company.sum,
    oddsOf(cue.least),
    oddsOf(cue.begins),
    oddsOf(cue.most),
    cue.inContent,
    cue.lift,
    cue.end - cue.first,
    oddsOf(offer.probability),
    offer.gap,
    offer.rank,
    offer.by === 'model' ? 0 : offer.by === 'both' ? 1 : 2,
    context.cueClass[head] ?? 0,
    table.quote[head] ?? 0,
    quoted.share,
    quoted.openings,
    quoted.closings,
    view.side,
    content.length,
    view.contentRuns,
    view.verbs,
    view.first - cue.end,
    cue.first - view.last,
    view.sentences,
    view.startsSentence,
    view.crossings,
    view.edges,
    table.isCapital[view.first] ?? 0,
    table.isWord[view.last] ?? 0,
    next < 0 ? -1 : (table.isWord[next] ?? 0),
    source.length,
    view.sourceRuns,
    view.sourceDistance,
    view.isSourceAfter,
    view.sourceSort,
    table.isVerb[view.contentHead] ?? 0,
    view.likeContent,
    view.likeSource,
    view.likeCue,
    view.rules,
    rule?.candidate.confidence ?? -1,
    agreement.source,
    agreement.content,
    agreement.before,
    agreement.after,
  )
}
