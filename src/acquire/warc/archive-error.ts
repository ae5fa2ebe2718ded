import { HearsayError } from '../../core/error.ts'

/** What an error of the file system means to who keeps pages. Other errors are given back as they are. */
export function toArchiveError(path: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (error instanceof HearsayError || !/^E[A-Z0-9]+$/.test(code)) return error
  const advice =
    code === 'ENOSPC' || code === 'EDQUOT' ? 'make room on the disk' : 'look at its permissions and at the disk'
  const message = `Expected to write the archive at ${path}, the system answered ${code}; ${advice}.`
  return new HearsayError('archive.unwritable', message, { cause: error })
}
