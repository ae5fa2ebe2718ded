/** A stream of numbers in [0, 1) that is the same for the same seed (Marsaglia's xorshift32). */
export function createRandom(seed: number): () => number {
  let state = seed | 0
  return () => {
    state ^= state << 13
    state ^= state >>> 17
    state ^= state << 5
    return (state >>> 0) / 4294967296
  }
}

/** The same entries in a new order (Fisher and Yates 1938). */
export function shuffled<Entry>(entries: readonly Entry[], random: () => number): readonly Entry[] {
  const order = [...entries]
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1))
    const [a, b] = [order[i], order[j]]
    if (a === undefined || b === undefined) continue
    order[i] = b
    order[j] = a
  }
  return order
}
