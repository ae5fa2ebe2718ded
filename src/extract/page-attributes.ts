/** The attributes that anyone reads. The tree of a page has no others: building them all takes as long as building the tree. */
const names = [
  ...['alt', 'aria-hidden', 'aria-label', 'class', 'content', 'data-block', 'data-component', 'data-module'],
  ...['data-qa', 'data-testid', 'datetime', 'hidden', 'href', 'http-equiv', 'id', 'itemprop', 'itemscope', 'itemtype'],
  ...['lang', 'name', 'property', 'pubdate', 'rel', 'role', 'style', 'title', 'type', 'typeof', 'xml:lang'],
] as const

/** An attribute that may be read. */
export type AttributeName = (typeof names)[number]

/** What an element says of itself, as far as anyone reads it. */
export type PageAttributes = Readonly<Partial<Record<AttributeName, string>>>

const known: ReadonlySet<string> = new Set(names)

/** Letters of the longest. */
export const longestAttribute = Math.max(...names.map(({ length }) => length))

/** Whether anyone reads an attribute of this name. */
export function isAttributeName(name: string): name is AttributeName {
  return known.has(name)
}
