/** What stands in a row is not what we write there: the file was cut, mixed up, or changed by hand. */
export class DamagedRow extends Error {
  constructor(expected: string, options?: ErrorOptions) {
    super(`Expected ${expected} in a row of the ledger`, options)
    this.name = 'DamagedRow'
  }
}
