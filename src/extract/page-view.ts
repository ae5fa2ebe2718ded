import { type Block, findBlocks, toBlock } from './find-blocks.ts'
import { findFurniture } from './find-furniture.ts'
import type { PageElement, PageRoot } from './page-tree.ts'
import { weighPage } from './weigh-page.ts'

/** A page laid out: what a reader sees, and what of it may belong to the report. */
export interface PageView {
  readonly root: PageRoot
  /** Everything with words, furniture too. */
  readonly blocks: readonly Block[]
  /** What is left without page furniture. */
  readonly content: readonly Block[]
}

/** Lays out a page. */
export function viewPage(root: PageRoot): PageView {
  const blocks = findBlocks(root)
  const furniture = findFurniture(root, weighPage(root, blocks))
  const elements = root.elements
  const out = new Uint8Array(elements.length)
  for (const element of elements) {
    if (furniture.has(element) || (element.parent && out[element.parent.number] === 1)) out[element.number] = 1
  }
  const isOut = ({ number }: PageElement): boolean => out[number] === 1
  const content = blocks.flatMap((block): readonly Block[] => {
    if (isOut(block.element)) return []
    if (!block.pieces.some((line) => line.some(({ holder }) => isOut(holder)))) return [block]
    const rest = toBlock(
      block.element,
      block.pieces.map((line) => line.filter(({ holder }) => !isOut(holder))),
    )
    return rest ? [rest] : []
  })
  return { root, blocks, content }
}
