const [tab, newLine, formFeed, carriageReturn, space] = [9, 10, 12, 13, 32]

/** Codes of the letters that mark up a page. */
export const letters = {
  exclamation: 33,
  doubleQuote: 34,
  singleQuote: 39,
  slash: 47,
  equals: 61,
  greater: 62,
  question: 63,
}

/** Whether a tag may begin with it. */
export const isLetter = (code: number): boolean => (code | 32) >= 97 && (code | 32) <= 122

const isBlank = (code: number): boolean =>
  code === space || code === newLine || code === tab || code === carriageReturn || code === formFeed

/** Whether the name of an element ends before it. */
export const endsName = (code: number): boolean => code === letters.greater || code === letters.slash || isBlank(code)
const endsAttribute = (code: number): boolean => code === letters.equals || endsName(code)
const endsValue = (code: number): boolean => code === letters.greater || isBlank(code)

// Each of the following looks on from a place in a page and tells where it came to: the page's end at the latest.

/** Behind the name of an element. */
export function endOfName(html: string, start: number): number {
  let end = start
  while (end < html.length && !endsName(html.charCodeAt(end))) end += 1
  return end
}

/** Behind the name of an attribute, which may begin with any letter. */
export function endOfAttribute(html: string, start: number): number {
  let end = start + 1
  while (end < html.length && !endsAttribute(html.charCodeAt(end))) end += 1
  return end
}

/** Behind a value without quotes. */
export function endOfValue(html: string, start: number): number {
  let end = start
  while (end < html.length && !endsValue(html.charCodeAt(end))) end += 1
  return end
}

/** Behind white space, where there is any. */
export function skipBlanks(html: string, start: number): number {
  let at = start
  while (isBlank(html.charCodeAt(at))) at += 1
  return at
}

/** Behind the next ">". */
export function skipTag(html: string, start: number): number {
  const end = html.indexOf('>', start)
  return end < 0 ? html.length : end + 1
}

/** Behind a comment, from after its "<!--". */
export function skipComment(html: string, start: number): number {
  if (html.startsWith('>', start)) return start + 1
  if (html.startsWith('->', start)) return start + 2
  for (let at = html.indexOf('--', start); at >= 0; at = html.indexOf('--', at + 1)) {
    if (html.charCodeAt(at + 2) === letters.greater) return at + 3
    if (html.startsWith('!>', at + 2)) return at + 4
  }
  return html.length
}
