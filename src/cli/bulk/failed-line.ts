import { toFailureJson } from '../../export/index.ts'
import type { ReadOutcome } from '../../pipeline/index.ts'

/** The line that stands for a report that could not be read. */
export function failedLine({ id, name, error }: Extract<ReadOutcome, { readonly kind: 'failed' }>): string {
  return `${toFailureJson({ id: id ?? name, code: error.code, message: error.message })}\n`
}
