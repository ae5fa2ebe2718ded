import { toLinearModel } from './model/linear-model.ts'
import { parseModelFile, tableOf } from './model/model-file.ts'
import { createScorer } from './model/score-features.ts'
import type { Scorer } from './model/scorer.ts'

/** What scores the ends of sentences: class 1 for an end, class 0 for none. */
export interface SentenceModel {
  readonly score: Scorer
}

/** The splitter in a file of the kind "sentences". */
export function parseSentenceModel(bytes: Uint8Array): SentenceModel {
  const weights = toLinearModel(tableOf(parseModelFile(bytes, 'sentences'), 0))
  return { score: createScorer(weights) }
}
