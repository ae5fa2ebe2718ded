import type { BoostedTrees } from '../../src/read/attribution/learned/boosted-trees.ts'
import { encodeModel } from '../write-model.ts'
import { type CueLexicon, toLexiconTable } from './cue-lexicon.ts'
import type { WrittenChains } from './train-chains.ts'
import type { LearnedJudge } from './train-judge.ts'

export interface AttributionParts {
  readonly lexicon: CueLexicon
  readonly chains: WrittenChains
  readonly judge: LearnedJudge
  /** The probability from which on an offer stands. */
  readonly threshold: number
}

/** The file that `parseAttributionModel` reads. */
export function encodeAttribution({
  lexicon,
  chains: { cues, parts },
  judge: { linear, right, exact },
  threshold,
}: AttributionParts): Uint8Array {
  const tables = [cues.weights, cues.steps, parts.weights, parts.steps, linear]
  const [cueWeights, cueSteps, partWeights, partSteps, weights] = tables.map(({ lists }) => lists)
  if (!cueWeights || !cueSteps || !partWeights || !partSteps || !weights) throw new RangeError('Expected five tables')
  return encodeModel({
    kind: 'attribution',
    lists: {
      worths: [1, ...tables.map(({ worth }) => worth)],
      threshold,
      right: toNumbers(right),
      exact: toNumbers(exact),
    },
    tables: {
      lexicon: toLexiconTable(lexicon),
      cues: cueWeights,
      cueSteps,
      parts: partWeights,
      partSteps,
      judge: weights,
    },
  })
}

/** Trees as numbers of six figures: what is read back is what they were to 24 bits or less. */
const toNumbers = (trees: BoostedTrees): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    Object.entries(trees).map(([key, values]: readonly [string, number | ArrayLike<number>]) => [
      key,
      typeof values === 'number' ? [values] : Array.from(values, (value) => Number(value.toPrecision(6))),
    ]),
  )
