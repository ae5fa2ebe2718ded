import type { TimeType } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import type { CalendarDay } from './calendar.ts'

/** An expression that one rule found. */
export interface FoundTime {
  readonly span: Span
  readonly value: string
  readonly type: TimeType
}

/** What a rule is given: the text, the day of publication when it is known, and what the rules before it found. */
export interface TimeContext {
  readonly doc: TokenizedText
  readonly published?: CalendarDay
  readonly found: readonly FoundTime[]
}

/** Finds one kind of expression. It may find what an earlier rule found too: the earlier one wins. */
export type TimeRule = (context: TimeContext) => readonly FoundTime[]

/** The words of a named group of a match; empty when it took no part. */
export function group(match: RegExpExecArray, name: string): string {
  return match.groups?.[name] ?? ''
}

/** A match's own span. */
export function spanOf(match: RegExpExecArray): Span {
  return [match.index, match.index + match[0].length]
}

/** Runs a pattern over a text and keeps what `read` makes of each match. */
export function readMatches(
  text: string,
  pattern: RegExp,
  read: (match: RegExpExecArray) => FoundTime | readonly FoundTime[] | undefined,
): readonly FoundTime[] {
  return [...text.matchAll(pattern)].flatMap((match) => read(match) ?? [])
}
