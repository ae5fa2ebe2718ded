/** Real archives of text shrink to a twentieth; what shrinks to less than a two-hundredth is a trap. */
const maxRatio = 200
/** Up to here no ratio is looked at: a small file of blanks is no trap. */
const leastTrap = 8 * 1024 * 1024

/** How much work a file is worth, by how much of it was taken: unpacked bytes, and tries to find the way after damage. */
export interface UnpackBudget {
  /** How many more bytes may come out. */
  left(taken: number): number
  give(count: number): void
  /** Whether another try of this size may be made; it is counted. */
  mayTry(taken: number, size: number): boolean
}

/** A budget of which nothing is used. */
export function createUnpackBudget(): UnpackBudget {
  let given = 0
  let tried = 0
  return {
    left: (taken) => leastTrap + taken * maxRatio - given,
    give(count) {
      given += count
    },
    mayTry(taken, size) {
      if (tried + size > leastTrap + 4 * taken) return false
      tried += size
      return true
    },
  }
}

/** Said of what grows past its budget. */
export const trapped = `it unpacks to more than ${maxRatio} times its size`
