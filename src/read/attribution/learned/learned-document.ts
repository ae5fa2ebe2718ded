import type { FeatureTable } from './chain-model.ts'
import { stepSortsOf } from './step-sorts.ts'
import { type CueClassOf, type TokenContext, toTokenContext } from './token-context.ts'
import { tokenFeatures } from './token-features.ts'
import type { TokenTable } from './token-table.ts'

/** A text laid out for the attribution models. */
export interface LearnedDocument {
  readonly table: TokenTable
  readonly context: TokenContext
  readonly features: FeatureTable
  readonly sorts: Uint8Array
}

/** Adds what the models ask about each token; `cueClassOf` tells how often a lemma stands in a cue. */
export function toLearnedDocument(table: TokenTable, cueClassOf: CueClassOf): LearnedDocument {
  const context = toTokenContext(table, cueClassOf)
  return { table, context, features: tokenFeatures(table, context), sorts: stepSortsOf(table, context) }
}
