/** A line that we go by: what it is about, and what it says. */
export interface RobotsLine {
  readonly key: 'user-agent' | 'allow' | 'disallow' | 'crawl-delay' | 'sitemap'
  readonly value: string
}

/** What each key begins with, misspellings that Google reads included: a site means them. */
const keys: readonly (readonly [RobotsLine['key'], readonly string[]])[] = [
  ['user-agent', ['user-agent', 'useragent', 'user agent']],
  ['disallow', ['disallow', 'dissallow', 'dissalow', 'disalow', 'diasllow', 'disallaw']],
  ['allow', ['allow']],
  ['crawl-delay', ['crawl-delay', 'crawldelay']],
  ['sitemap', ['sitemap', 'site-map']],
]

/** One line of a robots.txt; `undefined` for a comment, an empty one, or a key that we do not know. */
export function readRobotsLine(line: string): RobotsLine | undefined {
  const comment = line.indexOf('#')
  const words = trimBlanks(comment >= 0 ? line.slice(0, comment) : line)
  const parts = splitLine(words)
  if (parts === undefined) return undefined
  const [name, value] = parts
  const lower = name.slice(0, 20).toLowerCase()
  const key = keys.find(([, starts]) => starts.some((start) => lower.startsWith(start)))?.[0]
  return key === undefined ? undefined : { key, value }
}

/** Before and after the colon. Where one was forgotten, a blank does, if it parts two words and no more. */
function splitLine(words: string): readonly [string, string] | undefined {
  const colon = words.indexOf(':')
  if (colon >= 0) return [trimBlanks(words.slice(0, colon)), trimBlanks(words.slice(colon + 1))]
  const blank = /[ \t]/.exec(words)?.index
  if (blank === undefined) return undefined
  const value = trimBlanks(words.slice(blank))
  return /[ \t]/.test(value) ? undefined : [words.slice(0, blank), value]
}

/** Seconds of a Crawl-delay line. */
export function crawlDelayOf(value: string): number | undefined {
  const seconds = Number(/^\d{1,9}(?:\.\d{1,6})?/.exec(value)?.[0])
  return Number.isNaN(seconds) ? undefined : seconds
}

const blanks = ' \t\v\f'

/** `trim()` would take the last byte of "à" (C3 A0) for a blank, and a regex is slow on a line of blanks. */
function trimBlanks(text: string): string {
  let start = 0
  let end = text.length
  while (start < end && blanks.includes(text.charAt(start))) start += 1
  while (end > start && blanks.includes(text.charAt(end - 1))) end -= 1
  return text.slice(start, end)
}
