/** What can go wrong in the world. Codes are public: they may be added, never renamed. `docs/errors.md` explains each. */
export const errorCodes = [
  'input.missing',
  'input.unreadable',
  'input.empty',
  'input.too-large',
  'input.unsupported',
  'input.malformed',
  'input.none',
  'input.changed',
  'fetch.refused',
  'fetch.failed',
  'fetch.gone',
  'fetch.too-large',
  'fetch.timeout',
  'fetch.redirects',
  'fetch.robots',
  'fetch.not-yet',
  'feed.none',
  'sitemap.none',
  'opml.none',
  'archive.broken',
  'archive.unwritable',
  'extract.consent-page',
  'extract.front-page',
  'extract.no-article',
  'extract.not-found',
  'extract.stub',
  'extract.wall',
  'model.unusable',
  'output.unusable',
  'output.taken',
  'read.timeout',
  'read.failed',
  'ledger.newer-schema',
  'ledger.unusable',
  'ledger.missing',
  'ledger.settle-failed',
  'correction.no-change',
  'serve.port-taken',
  'serve.no-port',
  'serve.busy',
  'serve.offline',
  'serve.failed',
  'request.invalid',
  'request.not-found',
  'usage',
] as const

export type ErrorCode = (typeof errorCodes)[number]

/** The world's fault, said to a person: the thing, what was expected, what came, what to do. Our own bugs are `TypeError`s. */
export class HearsayError extends Error {
  readonly code: ErrorCode

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options)
    this.name = 'HearsayError'
    this.code = code
  }
}

/** Ends a `switch` over a union: the compiler proves that it is never reached. */
export function unreachable(value: never): never {
  throw new TypeError(`Expected every kind to be handled, got ${JSON.stringify(value)}`)
}
