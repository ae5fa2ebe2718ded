import { cleanOutlet, type OutletEvidence } from './clean-outlet.ts'
import { titleParts } from './clean-title.ts'
import { findPrintedPart, windowTitle } from './find-title.ts'
import { foldForMatch, foldText } from './fold-text.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'

/** A longer part of a window's title is a headline. */
const longestName = 50

/** The outlet's name when the page does not give it to machines: its copyright line, its masthead, the rest of its title. */
export function findOutlet(signs: PageSigns, evidence: OutletEvidence): string | undefined {
  const window = windowTitle(signs) ?? ''
  const parts = titleParts(window)
  const candidates = [...copyrightNames(signs), ...mastheadNames(signs)].flatMap(
    (name) => cleanOutlet(name, evidence) ?? [],
  )
  const inTitle = candidates.find((name) => parts.some((part) => foldForMatch(part) === foldForMatch(name)))
  if (inTitle !== undefined) return inTitle
  const printed = findPrintedPart(signs, window)
  const rest = parts.filter((part) => printed !== undefined && !printed.includes(part) && part.length <= longestName)
  return (parts.length > 1 && rest.length === 1 ? rest[0] : undefined) ?? candidates[0]
}

function copyrightNames({ lines }: PageSigns): readonly string[] {
  return lines.slice(-80).flatMap((line) => {
    if (!/©|\(c\)|copyright/i.test(line.text)) return []
    const text = foldText(line.text)
    const match =
      /(?:©|\(c\)|copyright)\s*(?:©\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?(\p{Lu}[\p{L}\p{N}&'’ -]{2,60})/u.exec(
        text,
      )
    const name = match?.[1]?.replace(/\s+(?:\d{4}|All [Rr]ights|Ltd|Limited|Inc|LLC|GmbH|Media Group)\b.*$/, '').trim()
    return name === undefined || name.length < 3 ? [] : [name]
  })
}

/** What the picture or link at the top of the page, which leads home, is called. */
function mastheadNames({ mastheads }: PageSigns): readonly string[] {
  const names = mastheads.flatMap((element) => {
    const words = element.children.map((child) => (child.kind === 'text' ? child.text.slice(0, 500) : '')).join('')
    const called = attributeOf(element, 'alt') ?? attributeOf(element, 'title') ?? ''
    return [foldText(words.slice(0, 500)), foldText(called.slice(0, 500))]
  })
  return names.filter((name) => name.length >= 3 && name.length <= 60)
}
