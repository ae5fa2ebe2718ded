import type { HearsayError } from '../core/error.ts'

/** The exit statuses of the contract. */
export const exit = { allRead: 0, someFailed: 1, wrongUsage: 2 } as const

/** Faults of the place or the command line rather than of one report: nothing can go on. */
const stopping = new Set([
  'usage',
  'archive.unwritable',
  'output.unusable',
  'ledger.newer-schema',
  'ledger.unusable',
  'ledger.missing',
  'serve.port-taken',
  'serve.no-port',
])

/** The exit status that an error ends the program with. */
export function exitFor(error: HearsayError): number {
  return stopping.has(error.code) ? exit.wrongUsage : exit.someFailed
}

/** The one line that a person reads. */
export function failureLine(name: string, error: HearsayError): string {
  return error.message.includes(name) ? error.message : `${name}: ${error.message}`
}
