/** Words of one paragraph that stayed, went or came. */
export interface Run {
  readonly kind: 'same' | 'gone' | 'new'
  readonly text: string
}

/** A paragraph that is in both texts, or its words before and after. */
export type ParagraphChange =
  | { readonly kind: 'same'; readonly text: string }
  | { readonly kind: 'changed'; readonly runs: readonly Run[] }

/** Tables larger than this are not made: one word in the place of all of them is told as such. */
const mostCells = 400_000

/** The longest common subsequence, as pairs of places. */
function commonOf(before: readonly string[], after: readonly string[]): readonly (readonly [number, number])[] {
  const [rows, columns] = [before.length, after.length]
  if (rows * columns > mostCells) return []
  const width = columns + 1
  const length = new Uint32Array((rows + 1) * width)
  const at = (row: number, column: number): number => length[row * width + column] ?? 0
  for (let row = rows - 1; row >= 0; row -= 1) {
    for (let column = columns - 1; column >= 0; column -= 1) {
      const same = before[row] === after[column]
      length[row * width + column] = same
        ? at(row + 1, column + 1) + 1
        : Math.max(at(row + 1, column), at(row, column + 1))
    }
  }
  const pairs: (readonly [number, number])[] = []
  let [row, column] = [0, 0]
  while (row < rows && column < columns) {
    if (before[row] === after[column]) {
      pairs.push([row, column])
      row += 1
      column += 1
    } else if (at(row + 1, column) >= at(row, column + 1)) row += 1
    else column += 1
  }
  return pairs
}

function joinRuns(runs: readonly Run[]): readonly Run[] {
  const joined: Run[] = []
  for (const run of runs) {
    const last = joined.at(-1)
    if (run.text === '') continue
    if (last?.kind === run.kind) joined[joined.length - 1] = { kind: run.kind, text: last.text + run.text }
    else joined.push(run)
  }
  return joined
}

/** What became of the words of a paragraph. A single blank between two changes belongs to both, so that they read as one. */
export function compareWords(before: string, after: string): readonly Run[] {
  const [old, now] = [before.match(/\S+\s*/g) ?? [], after.match(/\S+\s*/g) ?? []]
  const trimmed = (words: readonly string[]) => words.map((word) => word.trimEnd())
  const runs: Run[] = []
  let [row, column] = [0, 0]
  for (const [i, j] of [...commonOf(trimmed(old), trimmed(now)), [old.length, now.length] as const]) {
    runs.push({ kind: 'gone', text: old.slice(row, i).join('') })
    runs.push({ kind: 'new', text: now.slice(column, j).join('') })
    runs.push({ kind: 'same', text: now[j] ?? '' })
    row = i + 1
    column = j + 1
  }
  return joinRuns(runs)
}

const paragraphsOf = (text: string): readonly string[] => text.split(/\n+/).filter((line) => line.trim() !== '')

/** Two texts of one page, paragraph by paragraph. */
export function compareTexts(before: string, after: string): readonly ParagraphChange[] {
  const [old, now] = [paragraphsOf(before), paragraphsOf(after)]
  const changes: ParagraphChange[] = []
  let [row, column] = [0, 0]
  for (const [i, j] of [...commonOf(old, now), [old.length, now.length] as const]) {
    const [gone, came] = [old.slice(row, i), now.slice(column, j)]
    for (let k = 0; k < Math.max(gone.length, came.length); k += 1) {
      changes.push({ kind: 'changed', runs: compareWords(gone[k] ?? '', came[k] ?? '') })
    }
    const same = now[j]
    if (same !== undefined) changes.push({ kind: 'same', text: same })
    row = i + 1
    column = j + 1
  }
  return changes
}
