import { type ChainModel, toChainModel } from '../../src/read/attribution/learned/chain-model.ts'
import { type ChainShape, documentShape, partLabel, partShape } from '../../src/read/attribution/learned/chain-shape.ts'
import { type TokenRange, viewCue } from '../../src/read/attribution/learned/cue-view.ts'
import type { LearnedDocument } from '../../src/read/attribution/learned/learned-document.ts'
import { partFeatures } from '../../src/read/attribution/learned/part-features.ts'
import { labelsOf } from '../../src/read/attribution/learned/part-offers.ts'
import { partWindow } from '../../src/read/attribution/learned/part-window.ts'
import type { LabelledDocument } from './labelled-document.ts'
import { type Quantized, quantize } from './quantize.ts'
import { type ChainExample, type ChainTraining, type LearnedChain, trainChain } from './train-chain.ts'

/** An article to learn from. */
export interface Lesson {
  readonly labelled: LabelledDocument
  readonly document: LearnedDocument
}

const settings = { rate: 0.03, l1: 1, l2: 10 } as const
/** Weights under this are dropped: they cost room and give nothing. */
const smallest = 0.02

/** A chain as it is written down. */
export interface WrittenChain {
  readonly shape: ChainShape
  readonly weights: Quantized
  readonly steps: Quantized
}

/** Both chains as they are written down. */
export interface WrittenChains {
  readonly cues: WrittenChain
  readonly parts: WrittenChain
}

/** A chain as it will be read from its file: what learns from its offers must see them with 8-bit weights. */
export const readWritten = ({ shape, weights, steps }: WrittenChain): ChainModel =>
  toChainModel({ shape, weights: weights.lists, worth: weights.worth, steps: steps.lists, stepWorth: steps.worth })

/** Learns both chains, each as the mean of one run for each seed. */
export function trainChains(
  lessons: readonly Lesson[],
  seeds: readonly number[],
  report: (line: string) => void,
): WrittenChains {
  const learn = (
    examples: readonly ChainExample[],
    training: Omit<ChainTraining, 'seed' | 'report' | keyof typeof settings>,
    what: string,
  ): WrittenChain => {
    const runs = seeds.map((seed, run) =>
      trainChain(examples, {
        ...settings,
        ...training,
        seed,
        report: (line) => report(`${what}, run ${run + 1} of ${seeds.length}, ${line}`),
      }),
    )
    return write(training.shape, meanOf(runs))
  }
  return {
    cues: learn(lessons.flatMap(cueExamples), { shape: documentShape, rounds: 4, drop: 0.15, averaged: 2 }, 'cues'),
    parts: learn(lessons.flatMap(partExamples), { shape: partShape, rounds: 4, drop: 0.2, averaged: 2 }, 'parts'),
  }
}

function write(shape: ChainShape, { weights, steps }: LearnedChain): WrittenChain {
  return { shape, weights: quantize(weights, shape.size, smallest), steps: quantize(steps, shape.size * shape.size, 0) }
}

/** The mean of several runs: sums of linear scores are a linear score. */
function meanOf(runs: readonly LearnedChain[]): LearnedChain {
  const mean = (arrays: readonly Float32Array[]): Float32Array => {
    const sum = new Float32Array(arrays[0]?.length ?? 0)
    for (const array of arrays)
      for (let i = 0; i < sum.length; i += 1) sum[i] = (sum[i] ?? 0) + (array[i] ?? 0) / arrays.length
    return sum
  }
  return { weights: mean(runs.map(({ weights }) => weights)), steps: mean(runs.map(({ steps }) => steps)) }
}

/** A paragraph each. */
const cueExamples = ({ labelled: { labels }, document: { table, features, sorts } }: Lesson): readonly ChainExample[] =>
  table.paragraphs.map(([from, to]) => {
    const keys = features.keys.subarray(from * features.width, to * features.width)
    return {
      labels: labels.subarray(from, to),
      sorts: sorts.subarray(from, to),
      features: () => [{ width: features.width, keys }],
    }
  })

/** A cue each, as people marked it, in its window. */
function partExamples({
  labelled: { gold },
  document: { table, context, features, sorts },
}: Lesson): readonly ChainExample[] {
  const inCue = new Uint8Array(table.count)
  for (const one of gold) inCue.fill(1, ...hullOf(one.cue))
  return gold.map((one): ChainExample => {
    const cue = hullOf(one.cue)
    const [from, to] = partWindow(table, cue[0])
    const keys = features.keys.subarray(from * features.width, to * features.width)
    return {
      labels: labelsOf(one, cue, [from, to], table.paragraphOf),
      sorts: sorts.subarray(from, to),
      features: () => [
        { width: features.width, keys },
        partFeatures(table, context, viewCue(table, context, cue, inCue), [from, to]),
      ],
      fixed: [cue[0] - from, cue[1] - from, partLabel.cue],
    }
  })
}

/** From the first to the last token of a cue: gaps are rare. */
const hullOf = (cue: Int32Array): TokenRange => [cue[0] ?? 0, (cue.at(-1) ?? -1) + 1]
