import { cleanTitle, titleParts } from './clean-title.ts'
import { foldForMatch, foldText } from './fold-text.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf, elementsOf, type PageElement, textOf } from './page-tree.ts'

export interface TitleEvidence {
  /** Titles written for machines, best first. */
  readonly given: readonly string[]
  readonly outlet?: string
  readonly host?: string
}

/** No headline is longer; what is may be an attack on what follows. */
const longestTitle = 600
const mostParts = 12

/** The headline as printed, where the page has one; else as given to machines, else the window's title without the outlet. */
export function findTitle(signs: PageSigns, evidence: TitleEvidence): string | undefined {
  const window = windowTitle(signs)
  const clean = (title: string): string => cleanTitle(title, evidence.outlet, evidence.host)
  const given = evidence.given.map((title) => clean(title.slice(0, longestTitle))).filter((title) => title !== '')
  const written = [...given, ...(window === undefined ? [] : [clean(window)])].filter(
    (title) => foldForMatch(title) !== '',
  )
  const headings = signs.headings
    .slice(0, 20)
    .filter(({ element }) => !leadsHome(element))
    .map(({ element }) => clean(textOf(element, longestTitle)))
  const heading = headings.find((title) => title !== '' && written.some((other) => isSame(title, other)))
  if (heading !== undefined) return withoutKicker(heading, given)
  const isOutlet = (title: string): boolean => {
    const folded = foldForMatch(title).replace(/^the /, '')
    return (
      folded === foldForMatch(evidence.outlet ?? '').replace(/^the /, '') ||
      folded === foldForMatch(evidence.host ?? '')
    )
  }
  const printed = window === undefined ? undefined : findPrintedPart(signs, window)
  const own = [...given, printed, written[0]].find((title) => title !== undefined && !isOutlet(title))
  const only = headings.find((title) => foldForMatch(title) !== '' && !isOutlet(title))
  return own ?? only ?? given[0] ?? written[0]
}

/** Whether a heading is the outlet's: a link to the front page. */
function leadsHome(heading: PageElement): boolean {
  const links = [...elementsOf(heading)].filter(({ name }) => name === 'a')
  const [link] = links
  if (!link || links.length > 1 || foldText(textOf(link, longestTitle)) !== foldText(textOf(heading, longestTitle)))
    return false
  const address = (attributeOf(link, 'href') ?? '')
    .slice(0, 300)
    .replace(/^https?:\/\/web\.archive\.org\/web\/\w+\//, '')
  return /^(?:https?:\/\/[^/]+)?\/?(?:index\.\w+)?$/.test(address) && address !== ''
}

/** A heading without the words over the headline, where the page elsewhere gives the headline alone. */
function withoutKicker(heading: string, given: readonly string[]): string {
  const folded = foldForMatch(heading)
  const known = given.map(foldForMatch)
  const alone = known.includes(folded) ? undefined : known.find((title) => folded.endsWith(` ${title}`))
  if (alone === undefined || alone.split(' ').length < 3) return heading
  for (const match of heading.matchAll(/[\s:/|–—-]+(?=\S)/g)) {
    const rest = heading.slice(match.index + match[0].length)
    if (foldForMatch(rest) === alone) return rest
  }
  return heading
}

/** The window's title as it stands. */
export function windowTitle({ window }: PageSigns): string | undefined {
  if (!window) return undefined
  // Markup inside a title is shown as it is written, and no outlet means it.
  const bare = textOf(window, longestTitle).replace(/<[^<>]{0,200}>[^<>]{0,200}<\/\w{1,20}>|<[^<>]{1,200}>/g, ' ')
  return foldText(bare) || undefined
}

/** The part of a window's title that is also printed on the page as a line of its own: the headline, when no heading says so. */
export function findPrintedPart(signs: PageSigns, window: string): string | undefined {
  const lines = new Set(
    signs.lines
      .filter(({ text }) => text.length > 4 && text.length <= window.length + 20)
      .map(({ text }) => foldForMatch(text)),
  )
  // Blogs write "Outlet: headline"; a headline with a colon is tried whole first.
  const parts = titleParts(window)
    .flatMap((part) => part.split(/:\s/))
    .slice(0, mostParts)
  for (let size = parts.length; size > 0; size -= 1) {
    // An outlet's name is printed too; headlines are longer.
    let longest: string | undefined
    for (let from = 0; from + size <= parts.length; from += 1) {
      const start = window.indexOf(parts[from] ?? '')
      const last = parts[from + size - 1] ?? ''
      const candidate = window.slice(start, window.indexOf(last, start) + last.length)
      const isPrinted = foldForMatch(candidate).split(' ').length >= 2 && lines.has(foldForMatch(candidate))
      if (isPrinted && candidate.length > (longest?.length ?? 0)) longest = candidate
    }
    if (longest !== undefined) return longest
  }
  return undefined
}

/** Whether two titles are one headline, perhaps cut or with more said: more than half of the shorter one's words are shared. */
function isSame(a: string, b: string): boolean {
  const [first, second] = [new Set(foldForMatch(a).split(' ')), new Set(foldForMatch(b).split(' '))]
  const shared = [...first].filter((word) => second.has(word)).length
  return (
    shared > Math.max(first.size, second.size) * 0.5 || (shared >= 3 && shared === Math.min(first.size, second.size))
  )
}
