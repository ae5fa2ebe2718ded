import { foldForMatch, foldText } from './fold-text.ts'

const lead =
  /^(?:(?:written|words|text|story|report|reported|reporting|posted|published|analysis|article|opinion|review|interview)\s*(?:and (?:photos?|pictures?))?\s*(?:by|:)\s*|by\s*:?\s+|author\s*:\s*|von\s+|par\s+|por\s+|af\s+|av\s+|door\s+|tekst\s*:\s*)/i

/** The people behind a report, joined with ", ": "By Ana Ruiz, Staff writer" gives "Ana Ruiz". */
export function cleanByline(names: readonly string[], outlet?: string): string | undefined {
  const people: string[] = []
  for (const written of names) {
    const name = cleanName(written)
    const folded = foldForMatch(name)
    if (folded === '' || folded === foldForMatch(outlet ?? '') || noName.has(folded)) continue
    if (name.length > 120 || /https?:|@\w+\.\w|\.(?:com|org|net)$/i.test(name)) continue
    if (!people.some((person) => foldForMatch(person) === folded)) people.push(name)
  }
  return people.length === 0 ? undefined : people.slice(0, 12).join(', ')
}

const noName = new Set([
  'admin',
  'administrator',
  'editor',
  'author',
  'user',
  'guest',
  'root',
  'anonymous',
  'null',
  'undefined',
  'unknown',
  'share',
  'by',
])

function cleanName(written: string): string {
  const line = foldText(written).split(/\s[·•|–—]\s|\s-\s|\s?[·•|]\s?/)[0] ?? ''
  return line
    .replace(lead, '')
    .replace(
      /,\s+(?:staff (?:writer|reporter)|(?:senior |chief |political |foreign |diplomatic |science |sports? |business |crime )*(?:reporter|correspondent|editor|columnist|writer))$/i,
      '',
    )
    .replace(/\s+(?:in|for)\s+\p{Lu}[\p{L} ]{1,40}$/u, (tail) => (/^\s+in\s/.test(tail) ? '' : tail))
    .replace(/[\s,;:·|–—-]+$/, '')
    .trim()
}

/** The name in a printed line that begins like a byline, else `undefined`. */
export function findBylineIn(line: string): string | undefined {
  const text = foldText(line)
  const match = lead.exec(text)
  if (!match || text.length > 160) return undefined
  const name = cleanName(text)
    .replace(/[,–—|·-]?\s*(?:(?:mon|tues?|wednes|thurs?|fri|satur|sun)(?:day)?\b,?\s*)?\d{1,2}[\s./-].*$/i, '')
    .trim()
  // A name begins with a capital and is no sentence.
  return /^\p{Lu}/u.test(name) && name.split(' ').length <= 10 && !/[.!?]$/.test(name) ? name : undefined
}
