import { createNameJudge } from './judge-names.ts'
import { attributeOf, type PageElement } from './page-tree.ts'
import { createLineWriter, type PrintedLine } from './printed-lines.ts'

/** An element that may say who wrote the report, when, or where. */
export interface Sign {
  readonly element: PageElement
  /** How many lines are printed before it. */
  readonly line: number
}

/** What of a page can say anything about its report, found in one walk. */
export interface PageSigns {
  readonly html: PageElement | undefined
  /** The window's title. */
  readonly window: PageElement | undefined
  readonly metas: readonly PageElement[]
  readonly links: readonly PageElement[]
  /** JSON-LD. */
  readonly scripts: readonly PageElement[]
  readonly headings: readonly Sign[]
  /** Elements of microdata and RDFa. */
  readonly properties: readonly Sign[]
  /** Elements that give a moment to machines. */
  readonly times: readonly Sign[]
  /** Elements whose class or id is named after a date. */
  readonly dated: readonly Sign[]
  /** Elements whose class or id is named after an author, and links with `rel="author"`. */
  readonly authored: readonly Sign[]
  /** Pictures and logos at the top of the page. */
  readonly mastheads: readonly PageElement[]
  readonly lines: readonly PrintedLine[]
}

/** More of one kind are left aside: a page of real news has some dozens. */
const most = 2000
/** A masthead stands among the first elements of a page. */
const topElements = 400
const topPictures = 60
/** Longer lists of classes are an attack. */
const longestNames = 300

type SignKind = 'headings' | 'properties' | 'times' | 'dated' | 'authored'

/** Walks a page once. Recursion is safe: `parsePage` bounds the depth. */
export function findSigns(root: PageElement): PageSigns {
  const single: { html?: PageElement; window?: PageElement } = {}
  const lists = { metas: [], links: [], scripts: [], mastheads: [] } satisfies Record<string, PageElement[]>
  const elements: Record<keyof typeof lists, PageElement[]> = lists
  const signs: Record<SignKind, Sign[]> = { headings: [], properties: [], times: [], dated: [], authored: [] }
  const lines = createLineWriter(root)
  const look = createLook((kind, element) => {
    const list = signs[kind]
    if (list.length < most && list.at(-1)?.element !== element) list.push({ element, line: lines.count() })
  })
  let seen = 0

  const keep = (kind: keyof typeof lists, element: PageElement): void => {
    if (elements[kind].length < most) elements[kind].push(element)
  }

  const visit = (element: PageElement): void => {
    const { name } = element
    seen += 1
    if (name === 'script') keep('scripts', element)
    else if (name === 'title') single.window ??= element
    else if (name === 'html') single.html ??= element
    else if (name === 'meta') keep('metas', element)
    else if (name === 'link') keep('links', element)
    if (name === 'script' || name === 'title') return
    const isBlock = lines.open(element)
    const isLogo = look(element) || (name === 'img' && seen < topPictures)
    if (isLogo && seen < topElements) keep('mastheads', element)
    for (const child of element.children) {
      if (child.kind === 'text') lines.add(child.text)
      else visit(child)
    }
    if (isBlock) lines.close()
  }

  visit(root)
  return { html: single.html, window: single.window, ...elements, ...signs, lines: lines.end() }
}

/** Notes what an element may be a sign of; tells whether it is named after a logo. */
function createLook(note: (kind: SignKind, element: PageElement) => void): (element: PageElement) => boolean {
  const judge = createNameJudge()
  return (element) => {
    const { name, attributes } = element
    let isLogo = false
    if (name === 'h1') note('headings', element)
    else if (name === 'time') note('times', element)
    else if (name === 'byline') note('authored', element)
    // One pass over the few attributes that an element has is cheaper than asking for each that matters.
    for (const key of Object.keys(attributes)) {
      if (key === 'class' || key === 'id') {
        const named = judge((attributes[key] ?? '').slice(0, longestNames))
        if (named.date) note('dated', element)
        if (named.author) note('authored', element)
        isLogo ||= named.logo
      } else if (key === 'itemprop' || (key === 'property' && name !== 'meta')) note('properties', element)
      else if (key === 'datetime' && name !== 'time') note('times', element)
      else if (key === 'rel' && attributes[key]?.toLowerCase().includes('author')) note('authored', element)
    }
    return isLogo
  }
}

/** Class and id of an element, as one string; hostile ones are cut. */
export function namesOf(element: PageElement): string {
  const [name, id] = [attributeOf(element, 'class'), attributeOf(element, 'id')]
  if (name === undefined && id === undefined) return ''
  return `${name ?? ''} ${id ?? ''}`.slice(0, longestNames)
}
