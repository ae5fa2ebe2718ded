import { offerBits } from '../../src/read/attribution/learned/offer-features.ts'
import { createRandom, shuffled } from '../shuffle.ts'
import { createLeader, type LeaderSettings } from './leader.ts'

/** A row of hashed features and whether it is right. */
export interface LinearExample {
  readonly features: Int32Array
  readonly isRight: boolean
}

const settings: LeaderSettings & { readonly rounds: number; readonly seed: number } = {
  rate: 0.02,
  l1: 1,
  l2: 1,
  rounds: 5,
  seed: 5,
}

/** Learns a logistic regression over hashed features; gives the weight of each. */
export function trainLinear(examples: readonly LinearExample[]): Float32Array {
  const { weights, move } = createLeader(2 ** offerBits, settings)
  const random = createRandom(settings.seed)
  for (let round = 0; round < settings.rounds; round += 1)
    for (const { features, isRight } of shuffled(examples, random)) {
      const gradient = 1 / (1 + Math.exp(-scoreLinear(weights, features))) - (isRight ? 1 : 0)
      for (const key of features) move(key, gradient)
    }
  return weights
}

/** The logarithm of the odds: the sum of the weights of all features. */
export function scoreLinear(weights: Float32Array, features: Int32Array): number {
  let score = 0
  for (const key of features) score += weights[key] ?? 0
  return score
}
