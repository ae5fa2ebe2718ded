import type { BoostedTrees } from '../../src/read/attribution/learned/boosted-trees.ts'
import { encodeModel } from '../write-model.ts'
import { type CueLexicon, toLexiconTable } from './cue-lexicon.ts'
import type { WrittenChains } from './train-chains.ts'
import type { LearnedJudge } from './train-judge.ts'

/** All that was learned about attributions. */
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
  // In the order of the tables below; the lexicon's classes are what they are.
  const worths = [1, cues.weights.worth, cues.steps.worth, parts.weights.worth, parts.steps.worth, linear.worth]
  return encodeModel({
    kind: 'attribution',
    lists: {
      worths,
      threshold,
      right: toNumbers(right),
      exact: toNumbers(exact),
    },
    tables: {
      lexicon: toLexiconTable(lexicon),
      cues: cues.weights.lists,
      cueSteps: cues.steps.lists,
      parts: parts.weights.lists,
      partSteps: parts.steps.lists,
      judge: linear.lists,
    },
  })
}

/** Trees as numbers of nine figures: as many as tell a 32-bit float from the next. */
const toNumbers = (trees: BoostedTrees): Readonly<Record<string, readonly number[]>> =>
  Object.fromEntries(
    Object.entries(trees).map(([key, values]: readonly [string, number | ArrayLike<number>]) => [
      key,
      typeof values === 'number' ? [values] : Array.from(values, (value) => Number(value.toPrecision(9))),
    ]),
  )
