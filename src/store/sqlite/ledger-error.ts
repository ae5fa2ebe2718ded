import { HearsayError } from '../../core/error.ts'
import { DamagedRow } from '../damaged-row.ts'

/** The world's faults as `ledger.unusable` with the folder's name; our own bugs as they are, broken references among them. */
export function toLedgerError(error: unknown, folder: string): unknown {
  const reason = reasonOf(error)
  if (reason === undefined) return error
  return new HearsayError('ledger.unusable', `Expected to read and write a ledger in ${folder}: ${reason}`, {
    cause: error,
  })
}

/** What of the world came between, and what to do; undefined where it is our own bug, or was said already. */
export function reasonOf(error: unknown): string | undefined {
  if (error instanceof HearsayError || !(error instanceof Error)) return undefined
  const code = 'code' in error ? String(error.code) : ''
  if (isDamage(error, code)) return 'it is damaged; restore a copy, or ingest again into a new folder'
  return isOfTheWorld(code) ? worldReason(code, error) : undefined
}

/** Node's codes for what the system refused ("EACCES", unlike "ERR_…") and SQLite's, save those that our SQL brings about. */
function isOfTheWorld(code: string): boolean {
  return /^E[A-Z]+$/.test(code) || (/^SQLITE_/.test(code) && !/^SQLITE_(?:CONSTRAINT|ERROR|MISUSE|RANGE)/.test(code))
}

/** Our migrations make every table: where one is missing, the file lost it. */
function isDamage(error: Error, code: string): boolean {
  return (
    error instanceof DamagedRow ||
    code.startsWith('SQLITE_CORRUPT') ||
    (code === 'SQLITE_ERROR' && /^no such (?:table|column)/.test(error.message))
  )
}

function worldReason(code: string, error: Error): string {
  switch (code) {
    case 'SQLITE_NOTADB':
      return 'its ledger.sqlite is not a ledger; name another folder'
    case 'SQLITE_BUSY':
      return 'another program keeps it locked; end that one, or try again later'
    case 'SQLITE_FULL':
    case 'ENOSPC':
      return 'the disk is full; free some space'
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_READONLY':
    case 'SQLITE_READONLY_DIRECTORY':
      return 'the folder cannot be written to; look at its permissions, or name another folder'
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_CANTOPEN_ISDIR':
      return 'its ledger.sqlite cannot be opened; look at its permissions, or name another folder'
    case 'ENOTDIR':
    case 'EEXIST':
      return 'there is a file in its place; name another folder'
    case 'EDQUOT':
    case 'EFBIG':
      return diskRefuses
    default:
      // SQLite's one word for a quota, a limit on files, a share that is gone and a disk that fails.
      return code.startsWith('SQLITE_IOERR') ? diskRefuses : error.message
  }
}

const diskRefuses =
  'the disk would not take it or give it back; free some space, and see whether a quota is used up or the disk fails'
