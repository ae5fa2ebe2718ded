import { type Shingles, toShingles } from './shingles.ts'

/** A text with fewer runs is a headline or a caption, not a copy. */
const leastRuns = 25

/** Runs outside quotation marks that two texts must share, so that a shared quotation makes no copy. */
const leastOwnRuns = 20

/** How much of the shorter text must stand in the other: found all labelled wire copies with few others. */
const leastContainment = 0.7

/** The share of the shorter text's five-word runs that stand in the other one, when that makes the one a copy of the other; else 0. */
export function compareTexts(text: string, other: string): number {
  const [ours, theirs] = [toShingles(text), toShingles(other)]
  const shorter = Math.min(ours.all.size, theirs.all.size)
  if (shorter < leastRuns || countShared(ours, theirs, 'own') < leastOwnRuns) return 0
  const containment = countShared(ours, theirs, 'all') / shorter
  return containment >= leastContainment ? containment : 0
}

function countShared(a: Shingles, b: Shingles, which: 'all' | 'own'): number {
  const [small, large] = a[which].size <= b[which].size ? [a[which], b[which]] : [b[which], a[which]]
  let shared = 0
  for (const run of small) if (large.has(run)) shared += 1
  return shared
}
