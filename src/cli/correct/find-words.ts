import { HearsayError } from '../../core/error.ts'
import { findOnce, type Span } from '../../core/span.ts'

/** Where words stand in a text. @throws HearsayError `usage` unless they stand there exactly once. */
export function findWords(text: string, words: string, option: string): Span {
  const span = findOnce(text, words)
  if (span) return span
  const found = words === '' || !text.includes(words) ? 'not there' : 'there more than once; give more of them'
  throw new HearsayError('usage', `Expected ${option} to be words that stand once in the text, got ${words}: ${found}`)
}
