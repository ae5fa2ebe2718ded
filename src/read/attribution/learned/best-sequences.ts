import type { ChainScores } from './chain-scores.ts'
import { type ChainShape, never } from './chain-shape.ts'

const nothing = new Uint8Array(0)

export interface LabelSequence {
  readonly score: number
  readonly labels: Uint8Array
}

/** The `k` best label sequences, best first (Viterbi 1967, k best). Takes time in proportion to the length. */
export function bestSequences(
  { length, nodes, sorts, steps }: ChainScores,
  { size, before }: ChainShape,
  k: number,
): readonly LabelSequence[] {
  const width = size * k
  const scores = new Float64Array(length * width).fill(Number.NEGATIVE_INFINITY)
  const from = new Int16Array(length * width).fill(-1)
  for (let label = 0; label < size; label += 1) scores[label * k] = nodes[label] ?? never
  for (let i = 1; i < length; i += 1)
    for (let to = 0; to < size; to += 1) {
      const node = nodes[i * size + to] ?? never
      if (node <= never / 2) continue
      const base = (i * size + to) * k
      const last = base + k - 1
      const row = (sorts[i] ?? 0) * size * size + to
      const sources = before[to] ?? nothing
      for (let s = 0; s < sources.length; s += 1) {
        const label = sources[s] ?? 0
        const gain = node + (steps[row + label * size] ?? never)
        const start = ((i - 1) * size + label) * k
        for (let r = 0; r < k; r += 1) {
          const score = (scores[start + r] ?? never) + gain
          if (!(score > (scores[last] ?? never))) break
          let place = last
          while (place > base && (scores[place - 1] ?? never) < score) {
            scores[place] = scores[place - 1] ?? never
            from[place] = from[place - 1] ?? -1
            place -= 1
          }
          scores[place] = score
          from[place] = label * k + r
        }
      }
    }
  const end = (length - 1) * width
  return Array.from({ length: width }, (_, place) => place)
    .filter((place) => (scores[end + place] ?? never) > never / 2)
    .sort((a, b) => (scores[end + b] ?? 0) - (scores[end + a] ?? 0))
    .slice(0, k)
    .map((place) => ({ score: scores[end + place] ?? never, labels: walkBack(from, { place, length, width, k }) }))
}

interface Walk {
  readonly place: number
  readonly length: number
  readonly width: number
  readonly k: number
}

function walkBack(from: Int16Array, { place, length, width, k }: Walk): Uint8Array {
  const labels = new Uint8Array(length)
  for (let i = length - 1, at = place; i >= 0; i -= 1) {
    labels[i] = Math.floor(at / k)
    at = from[i * width + at] ?? 0
  }
  return labels
}
