import { HearsayError } from '../core/error.ts'

/** What a file system error means to the person who named the file. Rethrows what is none. */
export function toFileError(name: string, error: unknown): HearsayError {
  if (error instanceof HearsayError) return error
  const code = error instanceof Error && 'code' in error ? String(error.code) : undefined
  if (code === undefined || !/^(?:E[A-Z0-9]+|Z_[A-Z]+|ERR_[A-Z_]+)$/.test(code)) throw error
  const options = { cause: error }
  switch (code) {
    case 'ENOENT':
    case 'ENOTDIR':
      if (name.includes('\ufffd')) return notUtf8(name, options)
      return new HearsayError(
        'input.missing',
        `Expected a file, a folder or an address at ${name}, found nothing; check the path.`,
        options,
      )
    case 'EACCES':
    case 'EPERM':
      return new HearsayError(
        'input.unreadable',
        `Expected to be allowed to read ${name}, was not; check its permissions.`,
        options,
      )
    case 'ELOOP':
      return new HearsayError(
        'input.unreadable',
        `Expected a file at ${name}, got links that lead in a circle.`,
        options,
      )
    default:
      return new HearsayError(
        'input.unreadable',
        `Expected to read ${name}, the system answered ${code}; copy it to a plain folder and give that.`,
        options,
      )
  }
}

/** Other bytes in a name come to us as U+FFFD, by which the system finds no file. */
function notUtf8(name: string, options: ErrorOptions): HearsayError {
  return new HearsayError(
    'input.unreadable',
    `Expected a name in UTF-8, got other bytes in ${name}; rename what has it, and give that.`,
    options,
  )
}
