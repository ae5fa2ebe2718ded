import type { Place } from './find-place.ts'
import type { FoundFacts } from './found-facts.ts'
import type { PageSigns } from './page-signs.ts'
import { attributeOf, chainOf, elementsOf, type PageElement } from './page-tree.ts'
import { wordsOf } from './words-of.ts'

/** What the page's microdata (`itemprop`) and RDFa (`property`) say about the report; reviews, comments and other reports are left aside. */
export function readMicrodata({ properties }: PageSigns, placeOf: (element: PageElement) => Place): FoundFacts {
  const found = new Map<string, PageElement[]>()
  for (const { element } of properties) {
    const names = propertiesOf(element)
    if (names.length === 0 || isOutside(placeOf(element)) || isAside(element)) continue
    for (const name of names) {
      const before = found.get(name)
      if (!before) found.set(name, [element])
      else if (before.length < 50) before.push(element)
    }
  }
  const values = (property: string): readonly string[] =>
    (found.get(property) ?? []).map(valueIn).filter((value) => value !== '')
  const title = values('headline')[0]
  return {
    ...(title !== undefined && { title }),
    outlets: (found.get('publisher') ?? []).map(nameOf).filter((name) => name !== ''),
    authors: (found.get('author') ?? []).map(nameOf).filter((name) => name !== ''),
    published: values('datepublished'),
    modified: [...values('datemodified'), ...values('dateupdate')],
    doubtful: [...values('datecreated'), ...values('dateposted'), ...values('created'), ...values('date')],
  }
}

const isOutside = (place: Place): boolean => place === 'elsewhere' || place === 'margin'

const known = /^(?:headline|author|creator|publisher|date(?:published|modified|update|created|posted)?|created)$/

/** The properties that an element gives, without their vocabularies' names. */
function propertiesOf(element: PageElement): readonly string[] {
  const written = attributeOf(element, 'itemprop') ?? attributeOf(element, 'property')
  if (written === undefined) return []
  return written
    .slice(0, 200)
    .toLowerCase()
    .split(/\s+/)
    .map((name) => name.replace(/^.*[:/#]/, '').replace(/^creator$/, 'author'))
    .filter((name) => known.test(name))
}

/** The name of a person or body: its `name` property, else its words. */
function nameOf(element: PageElement): string {
  for (const inner of elementsOf(element)) {
    const property = attributeOf(inner, 'itemprop') ?? attributeOf(inner, 'property')
    if (inner !== element && property?.toLowerCase().replace(/^.*[:/#]/, '') === 'name') return valueIn(inner)
  }
  return valueIn(element)
}

function valueIn(element: PageElement): string {
  const given = attributeOf(element, 'content') ?? attributeOf(element, 'datetime')
  return given?.slice(0, 500) ?? wordsOf(element)
}

function isAside(element: PageElement): boolean {
  for (const holder of chainOf(element)) {
    const type = attributeOf(holder, 'itemtype') ?? attributeOf(holder, 'typeof') ?? ''
    if (/(?:Comment|UserComments|Review|Rating|ListItem|ImageObject|VideoObject)$/.test(type)) return true
  }
  return false
}
