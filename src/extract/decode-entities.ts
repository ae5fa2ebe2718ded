import { Parser } from 'htmlparser2'

/** Words that were escaped for HTML where nothing is HTML: "Redacci&oacute;n" gives "Redacción". Markup in them is left out. */
export function decodeEntities(text: string): string {
  if (!/&#?\w{2,10};|<\w/.test(text)) return text
  const parts: string[] = []
  const parser = new Parser({ ontext: (words) => parts.push(words) }, { decodeEntities: true })
  parser.write(text.slice(0, 10_000))
  parser.end()
  return parts.join('')
}
