import type { Span } from '../../../core/span.ts'
import type { VerbReading } from './speech-verbs.ts'

/** What a word is in its sentence, as far as the rules need to know. "past" is a past tense or a participle that looks like one. */
export type Tag =
  | 'noun'
  | 'name'
  | 'pronoun'
  | 'determiner'
  | 'adjective'
  | 'number'
  | 'verb'
  | 'past'
  | 'participle'
  | 'gerund'
  | 'be'
  | 'have'
  | 'do'
  | 'modal'
  | 'negation'
  | 'adverb'
  | 'preposition'
  | 'to'
  | 'subordinator'
  | 'that'
  | 'relative'
  | 'conjunction'
  | 'possessive'
  | 'mark'

/** One token as the rules see it. */
export interface Word {
  readonly span: Span
  readonly text: string
  /** Lower case, with a plain apostrophe. */
  readonly lower: string
  readonly tag: Tag
  /** Which of the text's quotations holds it, the innermost one; -1 outside. The marks themselves belong to their quotation. */
  readonly quote: number
  /** Whether it stands in a time expression. */
  readonly timed: boolean
  /** How it can be read as a verb of saying; empty for everything else, and where it is a noun. */
  readonly saying: readonly VerbReading[]
}
