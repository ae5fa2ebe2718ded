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
const unread = new Set(['style', 'svg', 'math', 'canvas', 'object', 'embed', 'applet', 'audio', 'video', 'map'])

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

/** The tree of a page. Never executes, never fetches, never fails; depth and number of elements are bounded. */
export function parsePage(html: string): PageRoot {
  const root: OpenElement = { kind: 'element', number: 0, name: '#page', attributes: {}, children: nothing }
  const open: OpenElement[] = [root]
  const elements: PageElement[] = [root]
  let texts = 0
  let depth = 0
  let skipping = 0
  let stoppedAt: number | undefined
  /** The parser gives an entity as a text of its own. */
  const addText = (text: string): void => {
    const parent = open.at(-1) ?? root
    const last = parent.children.at(-1)
    if (last?.kind === 'text') last.text += text
    else addNode(parent, { kind: 'text', number: texts++, text })
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        depth += 1
        if (depth > maxOpen) {
          parser.pause()
          stoppedAt ??= parser.endIndex + 1
        }
        if (skipping > 0 || isUnread(name, attributes)) {
          skipping += 1
          return
        }
        const parent = open.at(-1) ?? root
        if (depth >= maxDepth || elements.length > maxElements) {
          open.push(parent)
          return
        }
        const number = elements.length
        const element: OpenElement = { kind: 'element', number, name, attributes, parent, children: nothing }
        elements.push(element)
        addNode(parent, element)
        open.push(element)
      },
      onclosetag() {
        depth -= 1
        if (skipping > 0) skipping -= 1
        else if (open.length > 1) open.pop()
      },
      ontext(text) {
        if (skipping === 0) addText(text)
      },
    },
    // Twice as fast as the parser's own (docs/decisions/015-a-tokenizer-of-our-own-for-pages.md).
    { Tokenizer: PageTokenizer },
  )
  parser.write(html)
  if (stoppedAt === undefined) parser.end()
  else addText(html.slice(stoppedAt).replace(/<[^<>]*>?/g, ' '))
  return Object.assign(root, { elements })
}

function isUnread(name: string, attributes: PageAttributes): boolean {
  if (name === 'script') return !(attributes['type'] ?? '').toLowerCase().includes('ld+json')
  return unread.has(name)
}
