import { findClass, toClassTable } from '../../../text/model/class-table.ts'
import { toLinearModel } from '../../../text/model/linear-model.ts'
import { brokenModel, type ModelFile, parseModelFile, tableOf } from '../../../text/model/model-file.ts'
import { createScorer } from '../../../text/model/score-features.ts'
import type { BoostedTrees } from './boosted-trees.ts'
import { toChainModel } from './chain-model.ts'
import { documentShape, partShape } from './chain-shape.ts'
import type { Judge } from './judge-offers.ts'
import type { Chains } from './offer-attributions.ts'
import type { CueClassOf } from './token-context.ts'

/** What was learned about attributions. */
export interface AttributionModel extends Chains {
  readonly cueClassOf: CueClassOf
  readonly judge: Judge
  /** The probability from which on an offer stands. */
  readonly threshold: number
}

/**
 * The attribution model in a file of the kind "attribution".
 * @throws HearsayError `model.unusable` when it is not what it should be.
 */
export function parseAttributionModel(bytes: Uint8Array): AttributionModel {
  const file = parseModelFile(bytes, 'attribution')
  const classes = toClassTable(tableOf(file, 0))
  const worths = numbersOf(file, file.header['worths'])
  const worth = (place: number): number => {
    const own = worths[place]
    if (own === undefined) throw brokenModel('attribution', `it does not tell what its table ${place} is worth`)
    return own
  }
  const chain = (place: number) => ({
    weights: tableOf(file, place),
    worth: worth(place),
    steps: tableOf(file, place + 1),
    stepWorth: worth(place + 1),
  })
  return {
    cueClassOf: (hash) => Math.max(0, findClass(classes, hash & 0x7fffffff)),
    cues: toChainModel({ shape: documentShape, ...chain(1) }),
    parts: toChainModel({ shape: partShape, ...chain(3) }),
    judge: {
      linear: createScorer(toLinearModel(tableOf(file, 5))),
      worth: worth(5),
      right: treesOf(file, 'right'),
      exact: treesOf(file, 'exact'),
    },
    threshold: numbersOf(file, [file.header['threshold']])[0] ?? 1,
  }
}

function numbersOf({ kind }: ModelFile, list: unknown): readonly number[] {
  if (Array.isArray(list) && list.every((entry) => typeof entry === 'number' && Number.isFinite(entry))) return list
  throw brokenModel(kind, 'it has no list of numbers where one belongs')
}

function treesOf(file: ModelFile, name: 'right' | 'exact'): BoostedTrees {
  const trees: unknown = file.header[name]
  const numbers = (key: keyof BoostedTrees): readonly number[] =>
    numbersOf(file, typeof trees === 'object' && trees !== null ? Reflect.get(trees, key) : undefined)
  const [roots, lows, highs] = [numbers('roots'), numbers('lows'), numbers('highs')].map((list) =>
    Int32Array.from(list),
  )
  if (!roots || !lows || !highs) throw new RangeError('Expected three lists')
  const [columns, limits, leaves] = [numbers('columns'), numbers('limits'), numbers('leaves')]
  if ([columns, limits, highs].some(({ length }) => length !== lows.length) || columns.some((column) => column > 255))
    throw brokenModel(file.kind, 'its trees are not whole')
  // A tree that led back to an earlier place would never end.
  const leadsOn = (places: Int32Array, from: (p: number) => number): boolean =>
    places.every((place, p) => (place < 0 ? ~place < leaves.length : place > from(p) && place < lows.length))
  if (!leadsOn(roots, () => -1) || !leadsOn(lows, (p) => p) || !leadsOn(highs, (p) => p))
    throw brokenModel(file.kind, 'its trees lead nowhere')
  return {
    base: numbers('base')[0] ?? 0,
    roots,
    columns: Uint8Array.from(columns),
    limits: Float32Array.from(limits),
    lows,
    highs,
    leaves: Float32Array.from(leaves),
  }
}
