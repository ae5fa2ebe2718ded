import { toLinearModel } from '../../text/model/linear-model.ts'
import { parseModelFile, tableOf } from '../../text/model/model-file.ts'
import { createScorer } from '../../text/model/score-features.ts'
import type { Scorer } from '../../text/model/scorer.ts'

/** What labels the names of a text: once token by token in its sentence, then again in view of the whole text. */
export interface NameModel {
  readonly first: Scorer
  readonly second: Scorer
}

/** The name model in a file of the kind "names". */
export function parseNameModel(bytes: Uint8Array): NameModel {
  const file = parseModelFile(bytes, 'names')
  const [first, second] = [toLinearModel(tableOf(file, 0)), toLinearModel(tableOf(file, 1))]
  return {
    first: createScorer(first),
    second: createScorer(second),
  }
}
