import { namesOf } from './page-signs.ts'
import type { PageElement } from './page-tree.ts'

/** What an element belongs to: the report, its foot, or something beside it (comments, other reports, margins, menus). */
export type Place = 'report' | 'foot' | 'beside'

const besideElements = new Set(['aside', 'nav', 'form', 'figcaption', 'figure', 'button', 'select'])
const besideNames =
  /(?:^|[\s_-])(?:(?:user|reader|article|post)?[-_]?comments?[-_]?(?:list|body|meta|metadata|text|author|content|area|item|date|s)?|disqus|respond|replies|reply|discussion|related(?:posts|articles)?|teasers?|sidebar|rail|promo|popular|trending|recommended|recommendations?|readnext|read-next|more-on|more-from|latest|ticker|newsletter|breadcrumbs?|weather|most-?read|menu|nav|navigation|pagination|prev|previous|next|similar)(?:[\s_-]|$)/i
const footNames = /(?:^|[\s_-])footer(?:[\s_-]|$)/i

/** `holders` are the elements around the headline: whatever they are called, they hold the report. */
export function createPlaceJudge(holders: ReadonlySet<PageElement>): (element: PageElement) => Place {
  const known = new Map<PageElement, Place>()
  const byNames = new Map<string, Place>()
  const ownPlace = (element: PageElement): Place => {
    if (element.name === 'body' || element.name === 'html' || holders.has(element)) return 'report'
    if (besideElements.has(element.name)) return 'beside'
    if (element.name === 'footer') return 'foot'
    const names = namesOf(element)
    const before = byNames.get(names)
    if (before !== undefined) return before
    const place = besideNames.test(names) ? 'beside' : footNames.test(names) ? 'foot' : 'report'
    byNames.set(names, place)
    return place
  }
  const judge = (element: PageElement): Place => {
    const before = known.get(element)
    if (before !== undefined) return before
    const own = ownPlace(element)
    const around = own === 'beside' || !element.parent ? 'report' : judge(element.parent)
    const place = own === 'beside' || around === 'beside' ? 'beside' : own === 'foot' ? own : around
    known.set(element, place)
    return place
  }
  return judge
}
