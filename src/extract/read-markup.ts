import { type DateRole, roleOf } from './date-labels.ts'
import { foldText } from './fold-text.ts'
import type { FoundDates } from './found-facts.ts'
import { isAfterHead, isHead, type Layout } from './page-layout.ts'
import { namesOf, type PageSigns, type Sign } from './page-signs.ts'
import { attributeOf, type PageElement } from './page-tree.ts'
import { type DateHabits, findDateAt, parseDate } from './parse-date.ts'
import { wordsOf } from './words-of.ts'

const publishedNames =
  /publish|publié|publica(?:d|ción)|posted|entry-?date|post-?date|article-?date|pub-?date|date-?line|byline|creat|submitted/i
const modifiedNames = /updated|modified|last-?mod/i
/** An element that holds a date holds little else. */
const longestDate = 100
/** A date with its hour and nothing else. */
const longestBare = 40
const habits: DateHabits = { shortYears: true }

/** When the report was published by the page's visible markup: `<time>` and classes named after a date. */
export function readDateMarkup(signs: PageSigns, layout: Layout): FoundDates {
  const near: string[] = []
  const margin: string[] = []
  const named: string[] = []
  const modified: string[] = []
  const doubtful: string[] = []
  const seen = new Set<PageElement>()
  for (const sign of [...signs.times, ...signs.dated]) {
    const { element } = sign
    const place = layout.placeOf(element)
    if (seen.has(element) || place === 'elsewhere') continue
    seen.add(element)
    const isInHead = isHead(sign.line, layout, place)
    if ((place === 'margin' && !isInHead) || !isAfterHead(sign.line, layout)) continue
    const written = dateIn(element)
    if (written === undefined) continue
    // Around the headline stands the headline, which may have a date of its own.
    if (sign.line === layout.titleLine && written.length > longestBare) continue
    const role = roleOfSign(sign, signs)
    if (role === 'other') continue
    if (role === 'modified') modified.push(written)
    else if (isInHead) (place === 'margin' ? margin : near).push(written)
    else if (role === 'published') named.push(written)
    else doubtful.push(written)
  }
  const list = (dates: readonly string[]): readonly string[] => dates.slice(0, 20)
  return {
    published: list([...near, ...margin]),
    modified: list(modified),
    doubtful: [...list(named), ...doubtful.slice(0, 1)],
  }
}

/** The date that an element gives, as written. */
function dateIn(element: PageElement): string | undefined {
  for (const name of ['datetime', 'title', 'content'] as const) {
    const given = attributeOf(element, name)?.slice(0, 200)
    if (given !== undefined && /\d/.test(given) && parseDate(given, habits)) return given
  }
  const words = wordsOf(element, longestDate)
  if (words.length > longestDate || !/\d/.test(words)) return undefined
  return findDateAt(words, habits) ? words : undefined
}

/** What the names of an element and of what it stands in, or the words before it, say that the date is. */
function roleOfSign({ element, line }: Sign, { lines }: PageSigns): DateRole | undefined {
  const words = foldText((lines[line]?.text ?? '').slice(0, 400))
  const own = wordsOf(element, longestDate)
  const at = words.indexOf(own)
  const label = roleOf(`${at > 0 ? words.slice(0, at) : ''} ${own.slice(0, findDateAt(own, habits)?.at ?? 0)}`)
  if (label !== undefined) return label
  const names = namesOf(element)
  if (modifiedNames.test(names) && !publishedNames.test(names)) return 'modified'
  const around = `${names} ${element.parent ? namesOf(element.parent) : ''}`
  return publishedNames.test(around) || 'pubdate' in element.attributes ? 'published' : undefined
}
