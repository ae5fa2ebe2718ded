import { HearsayError } from '../../core/error.ts'
import { DamagedRow } from '../damaged-row.ts'

/** The world's faults as `ledger.unusable` with the address, less its password; our own bugs as they are. */
export function toLedgerError(error: unknown, name: string): unknown {
  if (error instanceof HearsayError || !(error instanceof Error)) return error
  const code = codeOf(error)
  if (!isOfTheWorld(error, code)) return error
  return new HearsayError(
    'ledger.unusable',
    `Expected to read and write a ledger in ${name}: ${reasonOf(error, code)}`,
    {
      cause: error,
    },
  )
}

/** A SQLSTATE, or Node's code for what the system refused. pg's own errors have none: the like of a code for each kind. */
function codeOf(error: Error): string {
  if ('code' in error && error.code !== undefined) return String(error.code)
  if (/^(?:Connection terminated due to|timeout e)/.test(error.message)) return 'ETIMEDOUT'
  if (/^(?:Connection terminated|Client has encountered)/.test(error.message)) return 'EPIPE'
  if (/^(?:SASL|SCRAM)/.test(error.message)) return '28P01'
  // An error that the server told, but no code with it: whatever listens there, PostgreSQL it is not.
  return /\bSSL\b/.test(error.message) || error.name === 'error' ? 'EPROTO' : ''
}

/** Classes of SQLSTATE that our SQL does not bring about. https://www.postgresql.org/docs/15/errcodes-appendix.html */
const classes = /^(?:08|0A|25006|28|3D|3F|42501|53|54|55|57|58|F0|XX)/

function isOfTheWorld(error: Error, code: string): boolean {
  return isSystem(code) || classes.test(code) || isDamage(error, code)
}

const isSystem = (code: string): boolean => /^E(?!RR_)[A-Z]+$/.test(code) || /CERT|SIGNATURE|ISSUER/.test(code)

/** Our migrations make every table: where one is missing, somebody dropped it. */
function isDamage(error: Error, code: string): boolean {
  return error instanceof DamagedRow || /^(?:42P01|42703|XX00[12])$/.test(code)
}

function reasonOf(error: Error, code: string): string {
  const [line = ''] = (error.message || 'what listens there is no PostgreSQL').split('\n', 1)
  if (isDamage(error, code)) return 'it is damaged; restore a copy, or ingest again into a new database'
  switch (code) {
    case 'ECONNREFUSED':
    case 'ENOENT':
    case 'ENOTFOUND':
    case 'EAI_AGAIN':
    case 'EHOSTUNREACH':
    case 'ENETUNREACH':
    case 'ETIMEDOUT':
      return `no server answers there (${code}); look at the address, and whether PostgreSQL runs`
    case 'ECONNRESET':
    case 'EPIPE':
    case '57P01':
    case '57P02':
      return 'the connection was lost; look whether the server still runs, and try again'
    case '28P01':
      return 'the server does not take this user with this password; give the right one in PGPASSWORD or ~/.pgpass'
    case '3D000':
      return 'the server has no such database; make it with createdb, or name another'
    case '42501':
      return `the user lacks a right (${line}); docs/commands.md tells which are needed`
    case '25006':
      return 'it is open to read only'
    case '55P03':
      return 'another program keeps it locked; end that one, or try again later'
    case '53100':
      return 'the disk of the server is full; free some space'
    default:
      return line
  }
}
