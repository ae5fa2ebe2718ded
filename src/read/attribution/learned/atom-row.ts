/** The atoms of one token, in the order of their names: what templates are hashed from. */
export interface AtomRow {
  readonly values: Int32Array
  /** Begins the next token. */
  readonly begin: () => void
  readonly put: (value: number) => void
}

/** What stands for a place outside of the text. */
export const nothing = 0x2f9be6cc

/** A row for so many atoms. */
export function createAtomRow(length: number): AtomRow {
  const values = new Int32Array(length)
  let next = 0
  return {
    values,
    begin(): void {
      next = 0
    },
    put(value): void {
      values[next] = value
      next += 1
    },
  }
}

/** The value of a column at a place, which may lie outside of the text. */
export const valueAt = (column: ArrayLike<number>, place: number): number =>
  place < 0 || place >= column.length ? nothing : (column[place] ?? nothing)
