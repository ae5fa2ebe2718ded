/**
 * A document without its type declaration. Nothing that it declares is ever used: no entity is expanded, no file opened.
 * Its inner part may hold tags in quotation marks, which are not the document's.
 */
export function skipDoctype(text: string): string {
  const start = text.slice(0, 65_536)
  const found = /<!doctype\b/i.exec(start)
  // One that stands within the document is somebody's words.
  if (!found || start.slice(0, found.index).search(/<[a-z_]/i) >= 0) return text
  let quote = ''
  let inner = false
  for (let at = found.index + found[0].length; at < text.length; at += 1) {
    const letter = text.charAt(at)
    if (quote !== '') {
      if (letter === quote) quote = ''
    } else if (letter === '"' || letter === "'") quote = letter
    else if (letter === '[') inner = true
    else if (letter === ']') inner = false
    else if (letter === '>' && !inner) return text.slice(0, found.index) + text.slice(at + 1)
  }
  // It never ends: a quotation mark is missing. Only its first words are dropped.
  return text.slice(0, found.index) + text.slice(found.index + found[0].length)
}
