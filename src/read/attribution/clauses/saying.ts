import { speechVerbForms, type VerbReading } from '../words/speech-verbs.ts'
import type { Tag } from '../words/word.ts'
import type { Scope } from './scope.ts'
import { type VerbGroup, verbGroupAt } from './verb-group.ts'

/** A verb of saying in a text: its group, how it can be read, and where its particle ends: "ruled out". */
export interface Saying {
  readonly group: VerbGroup
  readonly readings: readonly VerbReading[]
  readonly end: number
}

const verbal: ReadonlySet<Tag> = new Set(['verb', 'past', 'participle', 'gerund'])

/** The verb of saying at a word of the scope itself, not of a quotation within it. */
export function sayingAt(scope: Scope, index: number): Saying | undefined {
  const word = scope.words[index]
  if (!word || word.quote !== scope.quote || word.timed) return undefined
  const phrasal = verbal.has(word.tag)
    ? speechVerbForms.get(`${word.lower} ${scope.words[index + 1]?.lower ?? ''}`)
    : undefined
  if (phrasal === undefined && word.saying.length === 0) return undefined
  const group = verbGroupAt(scope, index)
  if (phrasal) return { group: { ...group, to: index + 2 }, readings: [...phrasal, ...word.saying], end: index + 2 }
  return { group, readings: word.saying, end: index + 1 }
}
