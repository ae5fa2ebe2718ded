import type { Token } from '../../../text/tokenized-text.ts'
import type { Tag } from './word.ts'
import {
  beForms,
  conjunctions,
  determiners,
  haveForms,
  modals,
  prepositions,
  pronouns,
  subordinators,
} from './word-lists.ts'

/** A word and its neighbours, while it is being tagged. */
export interface Place {
  readonly token: Token
  readonly lower: string
  readonly next: Token | undefined
  readonly previous: Tag | undefined
  readonly previousLower: string
  readonly startsSentence: boolean
  /** Whether a plural was met since the last clause began, and no verb yet: "growers in the basin". */
  readonly pluralWaits: boolean
  /** Whether a verb was met since the last mark. */
  readonly verbMet: boolean
}

/** The word without regard to case and the shape of its apostrophe. */
export function toLower(text: string): string {
  return text.replace(/[’‘ʼ]/gu, "'").toLowerCase()
}

/** Whether a word can begin or be a noun after the one before it. */
export function looksNominal(follows: string): boolean {
  if (follows === '' || /^\p{P}/u.test(follows)) return false
  return !(
    determiners.has(follows) ||
    pronouns.has(follows) ||
    prepositions.has(follows) ||
    conjunctions.has(follows) ||
    beForms.has(follows) ||
    modals.has(follows) ||
    haveForms.has(follows) ||
    follows === 'that' ||
    follows === 'to' ||
    subordinators.has(follows)
  )
}
