import { hashText } from '../model/hash.ts'
import { toLinearModel } from '../model/linear-model.ts'
import { brokenModel, parseModelFile, tableOf, textsOf } from '../model/model-file.ts'
import { createScorer } from '../model/score-features.ts'
import { left, right, shift } from './arc-hybrid.ts'
import type { Parser, ParserAction } from './parse-words.ts'

/** A parser that was learned, and the names of its relations. */
export interface TreeModel extends Parser {
  readonly relations: readonly string[]
}

/** Shifting first, then every relation to the left and to the right. */
export function listActions(relationCount: number): readonly ParserAction[] {
  const actions: ParserAction[] = [{ move: shift, relation: 0 }]
  for (let relation = 0; relation < relationCount; relation += 1) {
    actions.push({ move: left, relation }, { move: right, relation })
  }
  return actions
}

/** What the parser takes a tag for: tags are told apart by their names, so that parser and tagger can be trained apart. */
export const tagNumber: (tag: string) => number = hashText

/** The parser in a file of the kind "trees". */
export function parseTreeModel(bytes: Uint8Array): TreeModel {
  const file = parseModelFile(bytes, 'trees')
  const relations = textsOf(file, 'relations')
  const root = relations.indexOf('root')
  if (root < 0) throw brokenModel('trees', 'it has no relation "root"')
  const weights = toLinearModel(tableOf(file, 0))
  const score = createScorer(weights)
  return {
    relations,
    actions: listActions(relations.length),
    score: (features, count, scores) => {
      score(features, count, scores)
      // The one word that hangs on nothing is the root, whatever the model would say; no other word is.
      scores[root * 2 + left] = Number.NEGATIVE_INFINITY
      scores[root * 2 + right] = Number.NEGATIVE_INFINITY
    },
  }
}
