/** How fast weights follow, and how strongly they are held to zero. */
export interface LeaderSettings {
  readonly rate: number
  readonly l1: number
  readonly l2: number
}

/** Weights that follow gradients. */
export interface Leader {
  readonly weights: Float32Array
  readonly move: (place: number, gradient: number) => void
}

/** Weights under follow-the-regularised-leader, each with its own rate, L1 and L2 (McMahan et al. 2013, FTRL-proximal). */
export function createLeader(length: number, { rate, l1, l2 }: LeaderSettings): Leader {
  const weights = new Float32Array(length)
  const [sums, squares] = [new Float32Array(length), new Float32Array(length)]
  return {
    weights,
    move(place, gradient): void {
      const before = squares[place] ?? 0
      const now = before + gradient * gradient
      const root = Math.sqrt(now)
      const sum = (sums[place] ?? 0) + gradient - ((root - Math.sqrt(before)) / rate) * (weights[place] ?? 0)
      squares[place] = now
      sums[place] = sum
      weights[place] = Math.abs(sum) <= l1 ? 0 : -(sum - Math.sign(sum) * l1) / ((1 + root) / rate + l2)
    },
  }
}
