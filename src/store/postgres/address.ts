import { HearsayError } from '../../core/error.ts'

/** `postgres://user:password@host:5432/database?…`; a sign that means something in an address is written as %xx elsewhere. */
const form = /^(postgres(?:ql)?:\/\/)(?:([^:@/?#]*)(?::[^/?#]*)?@)?([^@/?#]*)\/([^@/?#]+)(?:\?[^@#]*)?$/i

/** Whether a ledger's place is meant as an address of PostgreSQL. */
export function isPostgresAddress(place: string): boolean {
  return /^postgres(?:ql)?:/i.test(place)
}

/**
 * An address as it may be shown: without password, and without options, which may hold one too. Throws `HearsayError`
 * `ledger.unusable`, without the address, because nobody knows where in an ill-formed one the password stands.
 */
export function toAddressName(address: string): string {
  const [, scheme, user, host, database] = form.exec(address) ?? []
  if (scheme === undefined || host === undefined || database === undefined) {
    throw new HearsayError(
      'ledger.unusable',
      'Expected an address as postgres://user@host:5432/database for the ledger, got another form; in a user or password write @ as %40, : as %3A, / as %2F, ? as %3F and # as %23',
    )
  }
  return `${scheme}${user ? `${user}@` : ''}${host}/${database}`
}
