import { HearsayError } from '../../core/error.ts'
import type { Span } from '../../core/span.ts'

/** Where words stand in a text. @throws HearsayError `usage` unless they stand there exactly once. */
export function findWords(text: string, words: string, option: string): Span {
  const start = text.indexOf(words)
  const isOnce = words !== '' && start >= 0 && text.indexOf(words, start + 1) < 0
  if (isOnce) return [start, start + words.length]
  const found = start < 0 || words === '' ? 'not there' : 'there more than once; give more of them'
  throw new HearsayError('usage', `Expected ${option} to be words that stand once in the text, got ${words}: ${found}`)
}
