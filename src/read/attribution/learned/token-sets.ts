/** How many tokens two rising lists share. */
export function sharedTokens(a: Int32Array, b: Int32Array): number {
  let shared = 0
  for (let i = 0, j = 0; i < a.length && j < b.length; ) {
    const difference = (a[i] ?? 0) - (b[j] ?? 0)
    if (difference === 0) shared += 1
    if (difference <= 0) i += 1
    if (difference >= 0) j += 1
  }
  return shared
}

/** Tokens shared, of all tokens of both: 1 when they are the same, empty ones too (Jaccard 1901). */
export function likeness(a: Int32Array, b: Int32Array): number {
  if (a.length === 0 && b.length === 0) return 1
  const shared = sharedTokens(a, b)
  return shared / (a.length + b.length - shared)
}

/** Stretches without a gap in a rising list of tokens, each `[first, end)`. */
export function runsOf(tokens: Int32Array): readonly (readonly [first: number, end: number])[] {
  const runs: [number, number][] = []
  for (const token of tokens) {
    const last = runs.at(-1)
    if (last && last[1] === token) last[1] = token + 1
    else runs.push([token, token + 1])
  }
  return runs
}
