import { addFeatures, type ChainModel, type FeatureTable, rowWidth } from './chain-model.ts'
import { offerCues } from './cue-offers.ts'
import type { LearnedDocument } from './learned-document.ts'
import { type Offer, offerParts } from './part-offers.ts'
import type { RuleOffer } from './rule-offer.ts'

/** The two chains: one finds cues in a document, one the source and content of each. */
export interface Chains {
  readonly cues: ChainModel
  readonly parts: ChainModel
}

/** Every attribution that may be one: cues likely and less likely, each with the sources and contents that it may have, and those of rules. */
export function offerAttributions(
  { cues, parts }: Chains,
  { table, context, features, sorts }: LearnedDocument,
  rules: readonly RuleOffer[],
): readonly Offer[] {
  const withContent = rules.filter(({ content }) => content.length > 0)
  const offered = offerCues(cues, { table, sorts, sums: sumsOf(cues, features) }, withContent)
  const inLikelyCue = new Uint8Array(table.count)
  for (const { first, end, lift } of offered.cues) if (lift === 0) inLikelyCue.fill(1, first, end)
  const document = { table, context, sorts, sums: sumsOf(parts, features), hints: offered.hints }
  return offered.cues.flatMap((cue) => {
    const inCue = cue.lift === 0 ? inLikelyCue : inLikelyCue.slice().fill(1, cue.first, cue.end)
    const own = withContent.filter(({ cue: [first, end] }) => first === cue.first && end === cue.end)
    return offerParts(parts, document, { cue, inCue, rules: own })
  })
}

/** The weights of each token's features, summed up: `sums[i * rowWidth + (label >> 1)]`. */
function sumsOf(model: ChainModel, features: FeatureTable): Int32Array {
  const sums = new Int32Array((features.keys.length / features.width) * rowWidth)
  addFeatures(model, features, sums)
  return sums
}
