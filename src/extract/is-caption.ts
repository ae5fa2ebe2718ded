import type { Block } from './find-blocks.ts'
import { chainOf, type PageElement } from './page-tree.ts'
import { isProse } from './weigh-page.ts'

const pictures = new Set('img picture amp-img video iframe'.split(' '))
/** A box with more in it than a picture, its frame and its caption is something else. */
const largestBox = 12
/** The picture stands in the caption's own box or the one around it. */
const nearest = 3

/** Whether a short text shares a small box with a picture. */
export function isCaption(block: Block): boolean {
  if (isProse(block)) return false
  let steps = 0
  for (const holder of chainOf(block.element)) {
    if (steps === nearest || (steps > 0 && /^(?:p|li|td|h\d|blockquote)$/.test(holder.name))) return false
    steps += 1
    const inside = firstElements(holder)
    if (inside.length < largestBox && inside.some(({ name }) => pictures.has(name))) return true
  }
  return false
}

/** The first elements of a box, as many as are of interest. */
function firstElements(box: PageElement): readonly PageElement[] {
  const found: PageElement[] = [box]
  for (let at = 0; at < found.length && found.length < largestBox; at += 1) {
    for (const child of found[at]?.children ?? []) if (child.kind === 'element') found.push(child)
  }
  return found
}
