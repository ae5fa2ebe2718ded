import { left, type Move, right, shift } from '../src/text/grammar/arc-hybrid.ts'
import { bestAction, moveBits, type Parser, parseWords } from '../src/text/grammar/parse-words.ts'
import { type ParserWords, treeTemplates } from '../src/text/grammar/tree-features.ts'
import { listActions } from '../src/text/grammar/tree-model.ts'
import { moveCosts } from './arc-hybrid-oracle.ts'
import { createPerceptron, type Perceptron } from './perceptron.ts'
import { createRandom, shuffled } from './shuffle.ts'

/** A sentence to learn from: its words with the tags they will have in use, its gold heads (0: root) and relations. */
export interface TreeExample {
  readonly words: ParserWords
  readonly heads: readonly number[]
  readonly relations: readonly number[]
}

export interface TrainedParser extends Parser {
  readonly perceptron: Perceptron
}

interface TrainOptions {
  readonly relationCount: number
  readonly rounds: number
  readonly minUpdates: number
  readonly report: (line: string) => void
}

/**
 * Learns to parse with a dynamic oracle: from the second round on nine of ten decisions follow the model, so that it
 * learns from the states its own errors lead to (Goldberg and Nivre 2012).
 */
export function trainParser(examples: readonly TreeExample[], options: TrainOptions): TrainedParser {
  const actions = listActions(options.relationCount)
  const bits = moveBits(actions)
  const actionOf = (move: Move, relation: number): number => (move === shift ? 0 : 1 + relation * 2 + (move - 1))
  const perceptron = createPerceptron(actions.length, { minUpdates: options.minUpdates })
  const parser: TrainedParser = { actions, score: perceptron.score, perceptron }
  const random = createRandom(7)
  for (let round = 0; round < options.rounds; round += 1) {
    let rightCount = 0
    let total = 0
    for (const { words, heads, relations } of shuffled(examples, random)) {
      const gold = Int32Array.from([-9, ...heads, -9])
      parseWords(words, parser, (state, moves, scores, features) => {
        const costs = moveCosts(state, gold)
        const lowest = Math.min(...costs.filter((_, move) => (moves & (1 << move)) !== 0))
        const top = state.stack[state.depth - 1] ?? 0
        const relation = relations[top - 1] ?? 0
        const predicted = bestAction(bits, scores, moves)
        let wanted = -1
        for (const move of [shift, left, right] as const) {
          if ((moves & (1 << move)) === 0 || costs[move] !== lowest) continue
          const action = actionOf(move, relation)
          if (wanted < 0 || (scores[action] ?? 0) > (scores[wanted] ?? 0)) wanted = action
        }
        const isRight = predicted === wanted
        total += 1
        if (isRight) rightCount += 1
        else perceptron.update(features, treeTemplates.count, wanted, predicted)
        perceptron.tick()
        return isRight || (round >= 1 && random() < 0.9) ? predicted : wanted
      })
    }
    options.report(
      `trees, round ${round + 1}: ${((100 * rightCount) / total).toFixed(2)} % right, ${perceptron.rowCount()} features`,
    )
  }
  perceptron.average()
  return parser
}
