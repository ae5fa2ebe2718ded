import { toInstant } from '../../core/instant.ts'

/** A time as a text that sorts. What is no instant stays as it is. */
export const toInstantKey = (at: string): string => toInstant(at) ?? at

/** The last of some texts in code unit order; the empty text for none. */
export function latestOf(keys: readonly string[]): string {
  return [...keys].sort().at(-1) ?? ''
}
