/** Scores every class for `count` features, into `scores`: a model in use, or one that is being trained. */
export type Scorer = (features: Int32Array, count: number, scores: Int32Array | Float32Array) => void

/** The best of the first `classCount` scores; the first one of equals. */
export function bestOf(scores: Int32Array | Float32Array, classCount: number): number {
  let best = 0
  for (let c = 1; c < classCount; c += 1) if ((scores[c] ?? 0) > (scores[best] ?? 0)) best = c
  return best
}
