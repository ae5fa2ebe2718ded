import { namesOf } from './page-signs.ts'
import type { PageElement } from './page-tree.ts'

/**
 * What an element belongs to: the report, its foot, a margin (other reports, boxes; names of classes mislead, so that a byline may
 * stand in one), or something else altogether (comments, menus).
 */
export type Place = 'report' | 'foot' | 'margin' | 'elsewhere'

const depth: Readonly<Record<Place, number>> = { report: 0, foot: 1, margin: 2, elsewhere: 3 }

const elsewhereElements = new Set(['nav', 'form', 'figcaption', 'button', 'select'])
const elsewhereNames =
  /(?:^|[\s_-])(?:(?:user|reader|article|post)?[-_]?comments?[-_]?(?:list|body|meta|metadata|text|author|content|area|item|date|s)?|disqus|respond|replies|reply|discussion|newsletter|breadcrumbs?|weather|menu|nav|navigation|pagination|calendar|ticker)(?:[\s_-]|$)/i
const marginNames =
  /(?:^|[\s_-])(?:related(?:posts|articles)?|teasers?|sidebar|rail|promo|popular|trending|recommended|recommendations?|readnext|read-next|more-on|more-from|latest|most-?read|prev|previous|next|similar)(?:[\s_-]|$)/i
const footNames = /(?:^|[\s_-])footer(?:[\s_-]|$)/i

function placeByName(names: string): Place {
  if (elsewhereNames.test(names)) return 'elsewhere'
  if (marginNames.test(names)) return 'margin'
  return footNames.test(names) ? 'foot' : 'report'
}

/** `holders` are the elements around the headline: whatever they are called, they hold the report. */
export function createPlaceJudge(holders: ReadonlySet<PageElement>): (element: PageElement) => Place {
  const known = new Map<PageElement, Place>()
  const byNames = new Map<string, Place>()
  const ownPlace = (element: PageElement): Place => {
    if (element.name === 'body' || element.name === 'html' || holders.has(element)) return 'report'
    if (elsewhereElements.has(element.name)) return 'elsewhere'
    if (element.name === 'footer') return 'foot'
    if (element.name === 'aside') return 'margin'
    const names = namesOf(element)
    const before = byNames.get(names)
    if (before !== undefined) return before
    const place = placeByName(names)
    byNames.set(names, place)
    return place
  }
  const judge = (element: PageElement): Place => {
    const before = known.get(element)
    if (before !== undefined) return before
    const own = ownPlace(element)
    const around = element.parent ? judge(element.parent) : 'report'
    const place = depth[own] > depth[around] ? own : around
    known.set(element, place)
    return place
  }
  return judge
}
