declare const P: Record<string, number>
import type { Block } from './find-blocks.ts'
import { attributeOf, chainOf, type PageElement } from './page-tree.ts'

/** With each box around it, prose weighs this much less: a box that joins the report with something else must gain more than that. */
const decay = 0.75
/** More words in one paragraph say nothing more about where the report stands. */
const longest = 1000

/** Names that pages give to the box of a report's paragraphs. */
const bodyName =
  /(?:^|[\s_-])(?:article|story|entry|post|news|content|text|detail|page)[\s_-]*(?:body|content|text|copy)(?:$|[\s_-])|articlebody|storybody|^body[\s_-]?(?:copy|text|content)/i

/** The innermost element that holds the report's running text. */
export function findContainer(blocks: readonly Block[]): PageElement | undefined {
  const scores = new Map<PageElement, number>()
  for (const block of blocks) {
    let weight = Math.min(block.text.length - block.linked, longest)
    let isFirst = true
    for (const element of chainOf(block.element)) {
      if (isTextElement(element)) continue
      if (!isFirst) weight *= P['d'] ?? 0.85
      isFirst = false
      scores.set(element, (scores.get(element) ?? 0) + weight)
    }
  }
  let best: PageElement | undefined
  let most = 0
  for (const [element, score] of scores) {
    const value = score * bonusOf(element)
    if (value > most) {
      best = element
      most = value
    }
  }
  return best
}

function bonusOf(element: PageElement): number {
  const { name, attributes } = element
  if (attributeOf(element, 'itemprop')?.toLowerCase().split(/\s+/).includes('articlebody')) return 2
  const names = `${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 400)
  if (bodyName.test(names)) return P['bn'] ?? 1.3
  if (name === 'article' || name === 'main') return P['ba'] ?? 1.2
  return 1
}

const textNames = new Set(
  'p h1 h2 h3 h4 h5 h6 ul ol li blockquote q pre dl dt dd table thead tbody tfoot tr details summary center font span b strong i em'.split(' '),
)

/** Whether an element is one paragraph, list or table of a text and never all of it. A cell that holds paragraphs is a column of an old page. */
export function isTextElement({ name, children }: PageElement): boolean {
  if (name !== 'td' && name !== 'th') return textNames.has(name)
  return !children.some((child) => child.kind === 'element' && /^(?:p|div|table|ul|ol|h\d|hr|font|center|blockquote)$/.test(child.name))
}
