import { guessNounKind, type NounKind, nounKind } from '../../names/noun-kind.ts'
import type { TokensInContext } from './token-context.ts'

/** Sorts of a source by its head, the likelier to speak the higher; 0 is no source. */
const sorts = { thing: 1, pronoun: 2, name: 4, guessed: 8, person: 9, someone: 10 } as const
const sortOfKind: Readonly<Record<NounKind, number>> = {
  document: 3,
  organization: 5,
  media: 6,
  government: 7,
  person: sorts.person,
}

const someone = new Set('i you he she we they who him her us them'.split(' '))

/** How likely the word at `head` is to speak, by what is known of nouns: "bridge" 1, "report" 3, "ministry" 7, "she" 10. */
export function speakerSort({ table, context }: TokensInContext, head: number): number {
  if (head < 0) return 0
  const text = table.texts[head] ?? ''
  if (context.isPronoun[head] === 1) return someone.has(text.toLowerCase()) ? sorts.someone : sorts.pronoun
  const kind = nounKind(text)
  if (kind) return sortOfKind[kind]
  if (table.isCapital[head] === 1) return sorts.name
  return guessNounKind(text) ? sorts.guessed : sorts.thing
}
