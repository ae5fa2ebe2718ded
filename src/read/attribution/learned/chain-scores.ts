import { type ChainShape, never } from './chain-shape.ts'

/** Scores of a chain of tokens. Higher is likelier; both are logarithms. */
export interface ChainScores {
  readonly length: number
  /** `nodes[i * size + label]` */
  readonly nodes: Float64Array
  /** The sort of the step to each token. */
  readonly sorts: Uint8Array
  /** `steps[(sort * size + from) * size + to]` */
  readonly steps: Float32Array
  /** The same, no longer as logarithms. */
  readonly moves: Float64Array
}

/** A table of steps, no longer as logarithms: 0 where a step may not be taken. */
export const movesOf = (steps: Float32Array): Float64Array =>
  Float64Array.from(steps, (step) => (step <= never / 2 ? 0 : Math.exp(step)))

/** Takes a label from a token. */
export function forbidLabel(nodes: Float64Array, { size }: ChainShape, i: number, label: number): void {
  nodes[i * size + label] = never
}

/** Puts the labels that no chain begins with out of reach. */
export function forbidBeginnings(nodes: Float64Array, { size, allowed }: ChainShape): void {
  for (let to = 0; to < size; to += 1) if (allowed[size * size + to] === 0) nodes[to] = never
}

/** Gives token `i` one label beyond doubt. */
export function fixLabel(nodes: Float64Array, { size }: ChainShape, i: number, label: number): void {
  for (let other = 0; other < size; other += 1) if (other !== label) nodes[i * size + other] = never
}

/** Puts the steps that may not be taken out of reach. */
export function forbidSteps(steps: Float32Array, { size, allowed }: ChainShape): void {
  for (let place = 0; place < steps.length; place += 1) if (allowed[place % (size * size)] === 0) steps[place] = never
}

/** The score of one sequence of labels. */
export function scoreOf({ length, nodes, sorts, steps }: ChainScores, size: number, labels: Uint8Array): number {
  let score = 0
  for (let i = 0; i < length; i += 1) {
    const to = labels[i] ?? 0
    score += nodes[i * size + to] ?? 0
    if (i > 0) score += steps[((sorts[i] ?? 0) * size + (labels[i - 1] ?? 0)) * size + to] ?? 0
  }
  return score
}
