import { joinLists } from '../../text/model/join-lists.ts'
import { toLinearModel } from '../../text/model/linear-model.ts'
import { parseModelFile, tableOf } from '../../text/model/model-file.ts'
import { createScorer } from '../../text/model/score-features.ts'
import type { LabelScorer } from './label-tokens.ts'

/**
 * What labels the names of a text: once token by token in its sentence, then again in view of the whole text. Both readings are
 * scored at once, for nearly all their features are the same: a label's class in the second comes `nameLabels.length` after
 * its class in the first.
 */
export type NameModel = LabelScorer

/** The name model in a file of the kind "names". */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const file = parseModelFile(bytes, 'names')
  const model = toLinearModel(joinLists(tableOf(file, 0), tableOf(file, 1)))
  return { classes: model.classes, score: createScorer(model) }
}
