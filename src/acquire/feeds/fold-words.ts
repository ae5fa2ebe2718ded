/** Words on one line: white space of all kinds folded to one blank, control characters left out; cut to a length. */
export function foldWords(text: string, longest: number): string {
  return cutText(
    text
      .slice(0, longest * 4)
      .replace(/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad]/g, '')
      .replace(/[\s\x85]+/g, ' ')
      .trim(),
    longest,
  )
}

/** A text of at most so many code units, not cut within a character. */
export function cutText(text: string, longest: number): string {
  if (text.length <= longest) return text
  const code = text.charCodeAt(longest - 1)
  return text.slice(0, code >= 0xd800 && code < 0xdc00 ? longest - 1 : longest)
}
