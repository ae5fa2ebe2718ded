import { Parser } from 'htmlparser2'
import type { PageAttributes } from './page-attributes.ts'
import { PageTokenizer } from './page-tokenizer.ts'
import type { PageElement, PageRoot, PageText } from './page-tree.ts'

/** Deeper elements are left out and their words go to the element at this depth, so that every walk may recurse. */
const maxDepth = 150
/** More elements than this are left out, their words stay. The largest real page we met has 60,000. */
const maxElements = 250_000
/** The parser's own stack grows slowly when a page only ever opens; past this depth tags are dropped, the words stay. */
const maxOpen = 20_000

/** What holds no words of a report and may hold megabytes of something else. */
const unread = new Set(['style', 'canvas', 'object', 'embed', 'applet', 'audio', 'video', 'map'])
const drawings = new Set(['svg', 'math'])
/** HTML within a drawing is part of it; anywhere else in it, one of these elements says that its end was forgotten (HTML, 13.2.6.5). */
const htmlInDrawings = new Set(['foreignObject', 'desc', 'title', 'annotation-xml'])
const endsDrawing = new Set(
  `b big blockquote body br center code dd div dl dt em embed h1 h2 h3 h4 h5 h6 hr i img li listing menu meta nobr ol p pre ruby s small
   span strong strike sub sup table tt u ul var`.split(/\s+/),
)

interface OpenElement extends PageElement {
  children: OpenNode[]
}

interface OpenText extends PageText {
  text: string
}

type OpenNode = OpenElement | OpenText

const nothing: OpenNode[] = []

/** Most elements hold one node or none, and a list that is pushed to begins with room for 17. */
function addNode(parent: OpenElement, node: OpenNode): void {
  if (parent.children === nothing) parent.children = [node]
  else parent.children.push(node)
}

/** Where words go that come now: to an element, or nowhere. */
type Place = OpenElement | 'unread' | 'drawing'

/** The tree of a page. Never executes, never fetches, never fails; depth and number of elements are bounded. */
export function parsePage(html: string): PageRoot {
  const root: OpenElement = { kind: 'element', number: 0, name: '#page', attributes: {}, children: nothing }
  const elements: PageElement[] = [root]
  /** The place of each open element, outermost first. */
  const places: Place[] = []
  /** For each of them the innermost that words went to. */
  const holders: OpenElement[] = []
  let texts = 0
  let stoppedAt: number | undefined
  let hasHead = false
  /** The parser gives a character reference as a text of its own. */
  const addText = (text: string, parent: OpenElement): void => {
    const last = parent.children.at(-1)
    if (last?.kind === 'text') last.text += text
    else addNode(parent, { kind: 'text', number: texts++, text })
  }
  const holder = (): OpenElement => holders.at(-1) ?? root
  const placeOf = (name: string, attributes: PageAttributes): Place => {
    const around = places.at(-1) ?? root
    if (around === 'unread') return around
    if (around === 'drawing' && !endsDrawing.has(name)) return htmlInDrawings.has(name) ? 'unread' : around
    if (drawings.has(name)) return 'drawing'
    if (isUnread(name, attributes)) return 'unread'
    const parent = holder()
    // A second head is none, and what stands in it belongs to the page.
    if (places.length >= maxDepth || elements.length > maxElements || (name === 'head' && hasHead)) return parent
    hasHead ||= name === 'head'
    const number = elements.length
    const element: OpenElement = { kind: 'element', number, name, attributes, parent, children: nothing }
    elements.push(element)
    addNode(parent, element)
    return element
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (places.length >= maxOpen) {
          parser.pause()
          stoppedAt ??= parser.endIndex + 1
        }
        const place = placeOf(name, attributes)
        holders.push(typeof place === 'object' ? place : holder())
        places.push(place)
      },
      onclosetag() {
        places.pop()
        holders.pop()
      },
      ontext(text) {
        const place = places.at(-1) ?? root
        if (typeof place === 'object') addText(text, place)
      },
    },
    // Twice as fast as the parser's own (docs/decisions/015-a-tokenizer-of-our-own-for-pages.md).
    { Tokenizer: PageTokenizer },
  )
  parser.write(html)
  if (stoppedAt === undefined) parser.end()
  else addText(html.slice(stoppedAt).replace(/<[^<>]*>?/g, ' '), holder())
  return Object.assign(root, { elements })
}

function isUnread(name: string, attributes: PageAttributes): boolean {
  if (name === 'script') return !(attributes['type'] ?? '').toLowerCase().includes('ld+json')
  return unread.has(name)
}
