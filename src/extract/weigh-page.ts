import type { Block } from './find-blocks.ts'
import type { PageElement, PageRoot } from './page-tree.ts'

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
export function weighPage(root: PageRoot, blocks: readonly Block[]): (element: PageElement) => Weight {
  const elements = root.elements
  /** Four for each element, as in `Weight`. */
  const sums = new Int32Array(elements.length * 4)
  const add = (at: number, more: number): void => {
    sums[at] = (sums[at] ?? 0) + more
  }
  for (const block of blocks) {
    const at = block.element.number * 4
    add(at, block.text.length)
    add(at + 1, block.linked)
    if (!isProse(block)) continue
    add(at + 2, block.text.length)
    add(at + 3, 1)
  }
  for (let number = elements.length - 1; number > 0; number -= 1) {
    const parent = (elements[number]?.parent?.number ?? 0) * 4
    for (let which = 0; which < 4; which += 1) add(parent + which, sums[number * 4 + which] ?? 0)
  }
  return ({ number }) => {
    const of = (which: number): number => sums[number * 4 + which] ?? 0
    return { letters: of(0), linked: of(1), prose: of(2), paragraphs: of(3) }
  }
}
