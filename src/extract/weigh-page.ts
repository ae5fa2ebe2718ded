import type { Block } from './find-blocks.ts'
import { elementsOf, type PageElement } from './page-tree.ts'

/** How many letters stand in an element, below it included. */
export interface Weight {
  readonly letters: number
  readonly linked: number
  /** Letters of running text. */
  readonly prose: number
  /** How many blocks of it. */
  readonly paragraphs: number
}

/** Long enough to be a sentence of a report. */
const proseLength = 60

/** Whether a block reads like running text. */
export function isProse(block: Block): boolean {
  return block.text.length >= proseLength && block.linked < block.text.length * 0.5
}

/** Weighs every element of a page by these blocks. In sums by number: a walk up from each block is ten times as slow. */
export function weighPage(root: PageElement, blocks: readonly Block[]): (element: PageElement) => Weight {
  const elements = elementsOf(root)
  const letters = new Float64Array(elements.length)
  const linked = new Float64Array(elements.length)
  const prose = new Float64Array(elements.length)
  const paragraphs = new Float64Array(elements.length)
  const add = (sums: Float64Array, at: number, more: number): void => {
    sums[at] = (sums[at] ?? 0) + more
  }
  for (const block of blocks) {
    const { number } = block.element
    add(letters, number, block.text.length)
    add(linked, number, block.linked)
    if (!isProse(block)) continue
    add(prose, number, block.text.length)
    add(paragraphs, number, 1)
  }
  for (let at = elements.length - 1; at > 0; at -= 1) {
    const parent = elements[at]?.parent?.number ?? 0
    for (const sums of [letters, linked, prose, paragraphs]) add(sums, parent, sums[at] ?? 0)
  }
  return ({ number }) => ({
    letters: letters[number] ?? 0,
    linked: linked[number] ?? 0,
    prose: prose[number] ?? 0,
    paragraphs: paragraphs[number] ?? 0,
  })
}
