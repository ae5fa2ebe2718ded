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

/** Walks a page once. Recursion is safe: `parsePage` bounds the depth. */
export function findSigns(root: PageElement): PageSigns {
  const single: { html?: PageElement; window?: PageElement } = {}
  const metas: PageElement[] = []
  const links: PageElement[] = []
  const scripts: PageElement[] = []
  const mastheads: PageElement[] = []
  const signs = { headings: [], properties: [], times: [], dated: [], authored: [] } satisfies Record<string, Sign[]>
  const kept: Record<keyof typeof signs, Sign[]> = signs
  const judge = createNameJudge()
  const lines = createLineWriter(root)
  let seen = 0

  const note = (kind: keyof typeof signs, element: PageElement): void => {
    if (kept[kind].length < most) kept[kind].push({ element, line: lines.count() })
  }

  const look = (element: PageElement): void => {
    const { name, attributes } = element
    if (name === 'h1') note('headings', element)
    if (name === 'time' || 'datetime' in attributes) note('times', element)
    if ('itemprop' in attributes || ('property' in attributes && name !== 'meta')) note('properties', element)
    const names = namesOf(element)
    const named = names === '' ? undefined : judge(names)
    if (named?.date) note('dated', element)
    if (named?.author || name === 'byline' || attributes['rel']?.toLowerCase().includes('author'))
      note('authored', element)
    if (seen < topElements && (named?.logo || (name === 'img' && seen < 60))) mastheads.push(element)
  }

  const visit = (element: PageElement): void => {
    seen += 1
    switch (element.name) {
      case 'html':
        single.html ??= element
        break
      case 'title':
        single.window ??= element
        return
      case 'meta':
        if (metas.length < most) metas.push(element)
        break
      case 'link':
        if (links.length < most) links.push(element)
        break
      case 'script':
        scripts.push(element)
        return
      default:
    }
    const isBlock = lines.open(element)
    look(element)
    for (const child of element.children) {
      if (child.kind === 'text') lines.add(child.text)
      else visit(child)
    }
    if (isBlock) lines.close()
  }

  visit(root)
  return { html: single.html, window: single.window, metas, links, scripts, mastheads, ...kept, lines: lines.end() }
}

/** Class and id of an element, as one string; hostile ones are cut. */
export function namesOf(element: PageElement): string {
  const [name, id] = [attributeOf(element, 'class'), attributeOf(element, 'id')]
  if (name === undefined && id === undefined) return ''
  return `${name ?? ''} ${id ?? ''}`.slice(0, 300)
}
