import type { Block } from './find-blocks.ts'
import { isTextElement } from './is-text-element.ts'
import { attributeOf, chainOf, type PageElement, type PageRoot } from './page-tree.ts'
import { isProse, weighPage } from './weigh-page.ts'

/** With each box around it, text weighs this much less: a box that joins the report with something else must gain more than that. */
const decay = 0.85
/** More words in one paragraph say nothing more about where the report stands. */
const longest = 1000
/** So many letters hardly make a sentence: remarks of readers and teasers weigh little. */
const labelLength = 60
/** Boxes beside the container join it when so much of their text is prose, and so little of it linked. */
const proseBeside = 0.7
const linkedBeside = 0.2
/** Readers' words and teasers are shorter than this, mostly. */
const paragraphBeside = 110

const mostLines = 0.7

/** Names that pages give to the box of a report's paragraphs. */
const bodyName =
  /(?:^|[\s_-])(?:article|story|entry|post|news|content|text|detail|page)[\s_-]*(?:body|content|text|copy)(?:$|[\s_-])|articlebody|storybody|^body[\s_-]?(?:copy|text|content)/i

interface Evidence {
  readonly root: PageRoot
  /** Whether a block reads like text on this page. */
  readonly isText: (block: Block) => boolean
  /** Whether the page gives the words of a block to machines as the report's. */
  readonly isWitnessed: (block: Block) => boolean
}

/** The element that holds the report's running text, and as little else as can be. */
export function findContainer(
  content: readonly Block[],
  { root, isText, isWitnessed }: Evidence,
): PageElement | undefined {
  const texts = content.filter(isText)
  const whole = texts.filter(({ text }) => !/(?:\.\.\.|…)\]?$/.test(text))
  const witnessed = whole.filter(isWitnessed)
  const chosen = witnessed.length > 2 ? witnessed : whole.length > 0 ? whole : texts
  if (!chosen.some(isProse)) return findHolder(chosen)
  const innermost = findHeaviest(chosen)
  return innermost && widen(innermost, root, content)
}

/** Of a few short lines none tells more than another: the innermost element around most of them. */
function findHolder(lines: readonly Block[]): PageElement | undefined {
  const letters = new Map<PageElement, number>()
  let total = 0
  for (const { element, text } of lines) {
    total += text.length
    for (const holder of chainOf(element)) letters.set(holder, (letters.get(holder) ?? 0) + text.length)
  }
  let found: PageElement | undefined
  for (const [element, held] of letters) {
    if (held < total * mostLines || isTextElement(element)) continue
    if (found === undefined || element.number > found.number) found = element
  }
  return found
}

function findHeaviest(blocks: readonly Block[]): PageElement | undefined {
  const weights = new Map<PageElement, number>()
  for (const block of blocks) {
    const letters = Math.min(block.text.length - block.linked, longest)
    let weight = Math.max(letters - labelLength, letters / 10)
    let isFirst = true
    for (let element: PageElement | undefined = block.element; element; element = element.parent) {
      if (isTextElement(element)) continue
      if (!isFirst) weight *= decay
      isFirst = false
      weights.set(element, (weights.get(element) ?? 0) + weight)
    }
  }
  let best: PageElement | undefined
  let most = 0
  for (const [element, weight] of weights) {
    const value = weight * trustIn(element)
    if (value <= most) continue
    best = element
    most = value
  }
  return best
}

/** What a page's makers say of an element counts beside what stands in it. */
function trustIn(element: PageElement): number {
  const { name, attributes } = element
  if (attributeOf(element, 'itemprop')?.toLowerCase().split(/\s+/).includes('articlebody')) return 2
  if (bodyName.test(`${attributes['class'] ?? ''} ${attributes['id'] ?? ''}`.slice(0, 400))) return 1.3
  return name === 'article' || name === 'main' ? 1.2 : 1
}

/** The container with the boxes beside it, as far as the headline's, as long as these too hold hardly anything but running text. */
function widen(innermost: PageElement, root: PageRoot, content: readonly Block[]): PageElement {
  const weightOf = weighPage(root, content)
  const isHeadlined = findHeadlined(root)
  let container = innermost
  let last = innermost
  while (last.parent && !/^(?:body|html|#page)$/.test(last.parent.name) && !isHeadlined(last)) {
    const [outer, inner] = [weightOf(last.parent), weightOf(last)]
    const letters = outer.letters - inner.letters
    if (letters > 0) {
      const prose = outer.prose - inner.prose
      const isText = prose >= letters * proseBeside && prose >= (outer.paragraphs - inner.paragraphs) * paragraphBeside
      if (!isText || outer.linked - inner.linked > letters * linkedBeside) break
      container = last.parent
    }
    last = last.parent
  }
  return container
}

/** Tells which elements hold every headline of a page that has one. */
function findHeadlined(root: PageRoot): (element: PageElement) => boolean {
  const counts = new Map<PageElement, number>()
  let headlines = 0
  for (const heading of root.elements) {
    if (heading.name !== 'h1') continue
    headlines += 1
    for (const element of chainOf(heading)) counts.set(element, (counts.get(element) ?? 0) + 1)
  }
  return (element) => headlines > 0 && counts.get(element) === headlines
}
