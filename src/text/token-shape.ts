import type { TokenKind } from './tokenized-text.ts'

/** One or more touching tokens that were recognised together; each piece ends where the next one starts. */
export interface ShapedTokens {
  readonly kind: TokenKind
  readonly ends: readonly number[]
}

/** Recognises what stands at an offset that is not white space; `undefined` when it is something else. */
export type TokenShape = (text: string, at: number) => ShapedTokens | undefined

/** Where a sticky regular expression that starts at `at` ends; `undefined` when it does not match there. */
export function endOfMatch(pattern: RegExp, text: string, at: number): number | undefined {
  pattern.lastIndex = at
  return pattern.test(text) ? pattern.lastIndex : undefined
}
