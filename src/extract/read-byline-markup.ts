import { findBylineIn, isPerson, peopleIn } from './clean-byline.ts'
import { foldText } from './fold-text.ts'
import { namesOf, type PageSigns, type Sign } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'
import { isNear, type Layout } from './read-markup.ts'
import { wordsOf } from './words-of.ts'

const longestByline = 160
/** Several authors stand on lines beside each other. */
const apart = 3

/** Who wrote the report by the page's visible markup: `rel="author"` and classes named after a byline. */
export function readBylineMarkup(signs: PageSigns, { placeOf, titleLine }: Layout): readonly string[] {
  const offers = signs.authored.slice(0, 200).flatMap((sign) => {
    const place = placeOf(sign.element)
    if (place === 'elsewhere' || (place === 'margin' && !isNear(sign.line, titleLine))) return []
    const words = wordsOf(sign.element, longestByline)
    const people = words === '' || words.length > longestByline ? [] : peopleIn(words).filter(isPerson)
    return people.length === 0 ? [] : [{ sign, people }]
  })
  const rank = ({ sign }: { readonly sign: Sign }): number =>
    (isLink(sign) ? 0 : 1) + (isNear(sign.line, titleLine) ? 0 : 2)
  const [first] = offers.toSorted((a, b) => rank(a) - rank(b))
  if (!first) return []
  const kind = kindOf(first.sign)
  let last = first.sign.line
  const names: string[] = []
  for (const { sign, people } of offers) {
    if (sign !== first.sign && (kindOf(sign) !== kind || sign.line < first.sign.line || sign.line - last > apart))
      continue
    last = sign.line
    names.push(...people)
  }
  return names
}

const isLink = ({ element }: Sign): boolean => /\bauthor\b/i.test(attributeOf(element, 'rel') ?? '')
const kindOf = (sign: Sign): string => (isLink(sign) ? 'rel' : `${sign.element.name} ${namesOf(sign.element)}`)

/** The byline printed around the headline: "By Ana Ruiz". */
export function readVisibleByline({ lines }: PageSigns, { placeOf, titleLine }: Layout): readonly string[] {
  for (const [index, { text, element }] of lines.entries()) {
    if (!isNear(index, titleLine) || text.length > 400 || placeOf(element) === 'elsewhere') continue
    const byline = findBylineIn(foldText(text))
    if (byline !== undefined) return [byline]
  }
  return []
}
