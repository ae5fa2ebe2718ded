import { escapeHtml } from '../core/escape-html.ts'
import type { Span } from '../core/span.ts'
import { decodePage } from './decode-page.ts'
import type { PageBytes } from './extract-page.ts'
import { findPageKind } from './find-page-kind.ts'
import { type ArticleText, findPlaces, type PagePlace } from './find-places.ts'
import { isHidden } from './is-hidden.ts'
import { hrefOf, isDropped, tagOf } from './page-markup.ts'
import type { PageElement, PageNode, PageText } from './page-tree.ts'
import { parsePage } from './parse-page.ts'

/** A page as it may be shown: harmless HTML for the inside of an element of ours. */
export interface RenderedPage {
  readonly html: string
  /** Which of the spans, by their place in the list, have words in it. */
  readonly lit: readonly number[]
  /** Whether the page was longer than may be shown. */
  readonly isCut: boolean
}

/** What is to be lit in a page. */
export interface PageLights {
  /** The article that was taken from the page. */
  readonly article: ArticleText
  /** Spans into the article's text. Each is `<mark data-span="i">` with its place in this list; where several overlap, "i j". */
  readonly spans: readonly Span[]
}

/** Longer pages are cut. */
const longestPage = 2_000_000

/**
 * An archived page without anything that runs, loads, submits or styles: elements and attributes by a short list, the
 * rest as their words; links to http and https alone; pictures as their descriptions. Nothing is executed or fetched.
 */
export function renderPage(page: PageBytes, lights?: PageLights): RenderedPage {
  const { text } = decodePage(page.bytes, page.contentType)
  const kind = findPageKind(page.bytes, text, page.contentType)
  switch (kind.kind) {
    case 'other':
      return { html: '', lit: [], isCut: false }
    case 'text': {
      const node: PageText = { kind: 'text', number: 0, text }
      const marks = (lights?.spans ?? []).map(([start, end], mark) => ({ node, start, end, mark }))
      const root: PageElement = { kind: 'element', number: 0, name: 'pre', attributes: {}, children: [node] }
      return render(root, marks, page.url)
    }
    case 'html': {
      const root = parsePage(text)
      return render(root, lights ? findPlaces(root, lights.article, lights.spans) : [], page.url)
    }
    default:
      return kind satisfies never
  }
}

function render(root: PageElement, places: readonly PagePlace[], url: string | undefined): RenderedPage {
  const lights = byText(places)
  const lit = new Set<number>()
  const parts: string[] = []
  let length = 0
  const write = (part: string): void => {
    parts.push(part)
    length += part.length
  }
  const visit = (node: PageNode): void => {
    if (length >= longestPage) return
    if (node.kind === 'text') {
      for (const { words, marks } of cutText(node, lights.get(node) ?? [], longestPage - length)) {
        for (const mark of marks) lit.add(mark)
        const escaped = escapeHtml(words)
        write(marks.length === 0 ? escaped : `<mark data-span="${marks.join(' ')}">${escaped}</mark>`)
      }
      return
    }
    if (isDropped(node) || (isHidden(node) && !holdsLight(node, lights))) return
    const tag = tagOf(node)
    if (node.name === 'img') {
      const alt = node.attributes['alt']?.trim()
      if (alt) write(`[${escapeHtml(alt.slice(0, 300))}] `)
      return
    }
    if (tag === undefined) {
      for (const child of node.children) visit(child)
      return
    }
    if (tag === 'br' || tag === 'hr') {
      write(`<${tag}>`)
      return
    }
    const href = tag === 'a' ? hrefOf(node, url) : undefined
    write(href === undefined ? `<${tag}>` : `<a href="${escapeHtml(href)}" rel="nofollow noopener noreferrer">`)
    for (const child of node.children) visit(child)
    write(`</${tag}>`)
  }
  visit(root)
  return { html: parts.join(''), lit: [...lit].sort((a, b) => a - b), isCut: length >= longestPage }
}

function byText(places: readonly PagePlace[]): ReadonlyMap<PageText, readonly PagePlace[]> {
  const lights = new Map<PageText, PagePlace[]>()
  for (const place of places) {
    const known = lights.get(place.node)
    if (known) known.push(place)
    else lights.set(place.node, [place])
  }
  return lights
}

function holdsLight(element: PageElement, lights: ReadonlyMap<PageText, readonly PagePlace[]>): boolean {
  return element.children.some((child) => (child.kind === 'text' ? lights.has(child) : holdsLight(child, lights)))
}

interface Cut {
  readonly words: string
  readonly marks: readonly number[]
}

/** A text in pieces, each under the same marks. */
function cutText({ text }: PageText, places: readonly PagePlace[], room: number): readonly Cut[] {
  const whole = text.slice(0, room)
  if (places.length === 0) return [{ words: whole, marks: [] }]
  const edges = new Set([0, whole.length])
  for (const { start, end } of places)
    for (const edge of [start, end]) edges.add(Math.min(Math.max(edge, 0), whole.length))
  const order = [...edges].sort((a, b) => a - b)
  return order.slice(1).map((end, at) => {
    const start = order[at] ?? 0
    const marks = places.filter((place) => place.start <= start && end <= place.end).map(({ mark }) => mark)
    return { words: whole.slice(start, end), marks: [...new Set(marks)] }
  })
}
