import { type Block, findBlocks } from './find-blocks.ts'
import { isFurniture } from './find-furniture.ts'
import { chainOf, elementsOf, type PageElement } from './page-tree.ts'

/** A page laid out: what a reader sees, and what of it may belong to the report. */
export interface PageView {
  readonly root: PageElement
  /** Everything with words, furniture too. */
  readonly blocks: readonly Block[]
  /** What is left without page furniture. */
  readonly content: readonly Block[]
  readonly isFurniture: (element: PageElement) => boolean
}

/** Long enough to be a sentence of a report. */
const proseLength = 60

/** Lays out a page. Furniture that holds the headline or most of the prose is none: names of classes mislead. */
export function viewPage(root: PageElement): PageView {
  const blocks = findBlocks(root)
  const prose = new Map<PageElement, number>()
  const headed = new Set<PageElement>()
  let total = 0
  for (const block of blocks) {
    if (!isProse(block)) continue
    total += block.text.length
    for (const element of chainOf(block.element)) prose.set(element, (prose.get(element) ?? 0) + block.text.length)
  }
  for (const element of elementsOf(root)) {
    if (element.name === 'h1' || element.attributes['itemprop']?.toLowerCase() === 'articlebody') {
      for (const holder of chainOf(element)) headed.add(holder)
    }
  }
  const furniture = new Set<PageElement>()
  for (const element of elementsOf(root)) {
    if (!isFurniture(element)) continue
    const share = (prose.get(element) ?? 0) / (total || 1)
    const holdsReport = (headed.has(element) && share > 0.3) || (share > 0.5 && !isDiscussion(element))
    if (!holdsReport) furniture.add(element)
  }
  const isLeftOut = (element: PageElement): boolean => furniture.has(element)
  return { root, blocks, content: findBlocks(root, isLeftOut), isFurniture: isLeftOut }
}

/** Whether a block reads like running text. */
export function isProse(block: Block): boolean {
  return block.text.length >= proseLength && block.linked < block.text.length * 0.5
}

/** Readers may write more than the reporter: a discussion is furniture whatever its share. */
function isDiscussion(element: PageElement): boolean {
  const names = `${element.attributes['class'] ?? ''} ${element.attributes['id'] ?? ''}`.slice(0, 500)
  return /comment|disqus|discussion|respond|cookie|consent|gdpr/i.test(names)
}
