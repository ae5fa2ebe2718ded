import type { BoostedTrees } from '../../src/read/attribution/learned/boosted-trees.ts'
import { type Bins, toBins } from './bins.ts'
import { type Histograms, type Slopes, startsOf, sumUp, without } from './histograms.ts'

/** How many trees to grow, how fast they learn, and how large each may be. */
export interface TreeTraining {
  readonly rounds: number
  readonly rate: number
  /** Leaves of a tree and rows of a leaf. */
  readonly leaves: number
  readonly fewestRows: number
  /** L2 on the values of leaves. */
  readonly l2: number
  readonly report: (line: string) => void
}

/** A tree that is being built: an inner place or, below zero, a leaf. */
interface Growing {
  readonly columns: number[]
  readonly limits: number[]
  readonly lows: number[]
  readonly highs: number[]
  readonly leaves: number[]
}

/** A leaf that may yet be split: its rows, their sums and the best split. */
interface Open {
  readonly rows: Int32Array
  readonly histograms: Histograms
  readonly split: Split | undefined
  /** Writes where the leaf, or what it becomes, is to be found. */
  readonly hang: (place: number) => void
}

interface Split {
  readonly column: number
  readonly bin: number
  readonly gain: number
}

/** Learns decision trees that together give the logarithm of the odds (Friedman 2001; leaf by leaf, over histograms, as Ke et al. 2017). */
export function growTrees(rows: readonly Float32Array[], labels: Uint8Array, training: TreeTraining): BoostedTrees {
  const bins = toBins(rows)
  const starts = startsOf(bins)
  const positive = labels.reduce((sum, label) => sum + label, 0)
  const base = Math.log((positive + 1) / (labels.length - positive + 1))
  const scores = new Float64Array(labels.length).fill(base)
  const grown: Growing = { columns: [], limits: [], lows: [], highs: [], leaves: [] }
  const roots: number[] = []
  for (let round = 0; round < training.rounds; round += 1) {
    const gradients = scores.map((score, i) => 1 / (1 + Math.exp(-score)) - (labels[i] ?? 0))
    const hessians = scores.map((score) => {
      const probability = 1 / (1 + Math.exp(-score))
      return probability * (1 - probability)
    })
    roots.push(growTree({ bins, starts, slopes: { gradients, hessians }, scores, training }, grown))
    if ((round + 1) % 50 === 0) training.report(`${round + 1} trees: log-loss ${logLoss(scores, labels).toFixed(4)}`)
  }
  return {
    base,
    roots: Int32Array.from(roots),
    columns: Uint8Array.from(grown.columns),
    limits: Float32Array.from(grown.limits),
    lows: Int32Array.from(grown.lows),
    highs: Int32Array.from(grown.highs),
    leaves: Float32Array.from(grown.leaves),
  }
}

function logLoss(scores: Float64Array, labels: Uint8Array): number {
  let sum = 0
  for (const [i, score] of scores.entries()) sum += Math.log(1 + Math.exp(labels[i] === 1 ? -score : score))
  return sum / scores.length
}

interface Growth {
  readonly bins: Bins
  readonly starts: Int32Array
  readonly slopes: Slopes
  readonly scores: Float64Array
  readonly training: TreeTraining
}

/** Grows one tree, splitting where it helps most; moves the scores by its leaves. Gives the place of its root. */
function growTree({ bins, starts, slopes, scores, training }: Growth, grown: Growing): number {
  let root = -1
  const every = Int32Array.from(scores.keys())
  const openLeaf = (rows: Int32Array, histograms: Histograms, hang: Open['hang']): Open => ({
    rows,
    histograms,
    split: findSplit(histograms, starts, rows.length, training),
    hang,
  })
  const open = [
    openLeaf(every, sumUp(bins, starts, every, slopes), (place) => {
      root = place
    }),
  ]
  while (open.length < training.leaves) {
    const next = open.reduce((best, leaf) => ((leaf.split?.gain ?? 0) > (best.split?.gain ?? 0) ? leaf : best))
    if (!next.split) break
    open.splice(open.indexOf(next), 1)
    const { column, bin } = next.split
    const place = grown.columns.length
    next.hang(place)
    grown.columns.push(column)
    grown.limits.push(bins.limits[column]?.[bin] ?? 0)
    grown.lows.push(0)
    grown.highs.push(0)
    const own = bins.columns[column]
    const low = next.rows.filter((row) => (own?.[row] ?? 0) <= bin)
    const high = next.rows.filter((row) => (own?.[row] ?? 0) > bin)
    const fewer = sumUp(bins, starts, low.length < high.length ? low : high, slopes)
    const more = without(next.histograms, fewer)
    const [ofLow, ofHigh] = low.length < high.length ? [fewer, more] : [more, fewer]
    open.push(
      openLeaf(low, ofLow, (child) => {
        grown.lows[place] = child
      }),
      openLeaf(high, ofHigh, (child) => {
        grown.highs[place] = child
      }),
    )
  }
  for (const { rows, hang } of open) {
    hang(-1 - grown.leaves.length)
    const value = leafValue(rows, slopes, training)
    grown.leaves.push(value)
    for (const row of rows) scores[row] = (scores[row] ?? 0) + value
  }
  return root
}

function leafValue(rows: Int32Array, { gradients, hessians }: Slopes, { rate, l2 }: TreeTraining): number {
  let [gradient, hessian] = [0, 0]
  for (const row of rows) {
    gradient += gradients[row] ?? 0
    hessian += hessians[row] ?? 0
  }
  return (-rate * gradient) / (hessian + l2)
}

/** The split that lowers the loss most, of those that leave enough rows on both sides. */
function findSplit(
  { sums }: Histograms,
  starts: Int32Array,
  rows: number,
  { fewestRows, l2 }: TreeTraining,
): Split | undefined {
  if (rows < 2 * fewestRows) return undefined
  const worth = (gradient: number, hessian: number): number => (gradient * gradient) / (hessian + l2)
  let best: Split | undefined
  for (let column = 0; column + 1 < starts.length; column += 1) {
    const [start, end] = [starts[column] ?? 0, starts[column + 1] ?? 0]
    let [gradients, hessians] = [0, 0]
    for (let place = start * 3; place < end * 3; place += 3) {
      gradients += sums[place] ?? 0
      hessians += sums[place + 1] ?? 0
    }
    let [g, h, count] = [0, 0, 0]
    for (let bin = 0; bin < end - start - 1; bin += 1) {
      const place = (start + bin) * 3
      g += sums[place] ?? 0
      h += sums[place + 1] ?? 0
      count += sums[place + 2] ?? 0
      if (count < fewestRows) continue
      if (rows - count < fewestRows) break
      const gain = worth(g, h) + worth(gradients - g, hessians - h) - worth(gradients, hessians)
      if (gain > (best?.gain ?? 1e-6)) best = { column, bin, gain }
    }
  }
  return best
}
