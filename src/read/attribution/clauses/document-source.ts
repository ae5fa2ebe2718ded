import { documentNouns } from '../words/word-lists.ts'
import type { Range } from './range.ts'
import type { Scope } from './scope.ts'

/** Whether a noun phrase names a piece of writing or a record: "the report", "an entry in the register at Graz". */
export function isDocument({ words }: Scope, { from, to }: Range): boolean {
  const preposition = words
    .slice(from, to)
    .findIndex(({ tag }) => tag === 'preposition' || tag === 'past' || tag === 'participle')
  const head = words[(preposition < 0 ? to : from + preposition) - 1]?.lower ?? ''
  return documentNouns.has(head) || documentNouns.has(head.replace(/s$/u, ''))
}
