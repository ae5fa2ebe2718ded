import { findBylineIn, findInnerByline, peopleIn } from './clean-byline.ts'
import { foldText } from './fold-text.ts'
import { isPerson } from './is-person.ts'
import { isHead, type Layout } from './page-layout.ts'
import { namesOf, type PageSigns, type Sign } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'
import { wordsOf } from './words-of.ts'

const longestByline = 160
const longestHandle = 30
const longestLine = 400
/** Several authors stand on lines beside each other. */
const apart = 3
const mostSigns = 200

interface Offer {
  readonly sign: Sign
  readonly people: readonly string[]
}

/** Who wrote the report by the page's visible markup: `rel="author"` and classes named after a byline. */
export function readBylineMarkup(signs: PageSigns, layout: Layout): readonly string[] {
  const offers = signs.authored.slice(0, mostSigns).flatMap((sign) => offerOf(sign, layout))
  const rank = ({ sign, people }: Offer): number =>
    (people.every(isPerson) ? 0 : 4) + (isHead(sign.line, layout) ? 0 : 2) + (isLink(sign) ? 0 : 1)
  const [first] = offers.toSorted((a, b) => rank(a) - rank(b))
  if (!first) return []
  const kind = kindOf(first.sign)
  const names: string[] = []
  let last = first.sign.line
  for (const { sign, people } of offers) {
    if (kindOf(sign) !== kind || sign.line < first.sign.line || sign.line - last > apart) continue
    last = sign.line
    names.push(...people)
  }
  return names
}

function offerOf(sign: Sign, layout: Layout): readonly Offer[] {
  const place = layout.placeOf(sign.element)
  if (place === 'elsewhere' || (place === 'margin' && !isHead(sign.line, layout, place))) return []
  const words = wordsOf(sign.element, longestByline)
  if (words === '' || words.length > longestByline) return []
  const people = peopleIn(words)
  if (people.some(isPerson)) return [{ sign, people: people.filter(isPerson) }]
  // One name alone is believed where the element is an author's and nothing else.
  const isHandle = words.length <= longestHandle && people.length === 1 && (isLink(sign) || isAuthor(sign))
  return isHandle ? [{ sign, people }] : []
}

const isLink = ({ element }: Sign): boolean => /\bauthor\b/i.test(attributeOf(element, 'rel') ?? '')
const isAuthor = ({ element }: Sign): boolean =>
  element.name === 'byline' ||
  /(?:^|[\s_-])(?:auth?or|byline|vcard|fn|username)(?:[\s_-]|name|$)/i.test(namesOf(element))
const kindOf = (sign: Sign): string => (isLink(sign) ? 'rel' : `${sign.element.name} ${namesOf(sign.element)}`)

/** The byline printed around the headline: "By Ana Ruiz". */
export function readVisibleByline({ lines }: PageSigns, layout: Layout): readonly string[] {
  for (const [index, { text, element }] of lines.entries()) {
    if (!isHead(index, layout) || index === layout.titleLine || text.length > longestLine) continue
    const place = layout.placeOf(element)
    if (place === 'elsewhere' || !isHead(index, layout, place)) continue
    const line = foldText(text)
    const byline = findBylineIn(line)
    if (byline !== undefined) return [byline]
    const people = findInnerByline(line)
    if (people.length > 0) return people
  }
  return []
}
