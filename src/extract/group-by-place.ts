import type { Block } from './find-blocks.ts'
import { isTextElement } from './is-text-element.ts'
import { attributeOf, type PageElement } from './page-tree.ts'

/** Blocks within a container: in page order, and those together that stand in boxes of one kind. */
interface Places {
  readonly inside: readonly Block[]
  readonly groups: readonly (readonly Block[])[]
}

/**
 * Paragraphs of one text stand in the same place: below boxes of the same tags and classes, without numbers. What the
 * page's makers set beside the text, they set into a box of another class, whatever they called it.
 */
export function groupByPlace(content: readonly Block[], container: PageElement): Places {
  const inside: Block[] = []
  const groups = new Map<string, Block[]>()
  const placeOf = createPathReader(container)
  for (const block of content) {
    const place = placeOf(block.element)
    if (place === undefined) continue
    inside.push(block)
    const group = groups.get(place)
    if (group) group.push(block)
    else groups.set(place, [block])
  }
  return { inside, groups: [...groups.values()] }
}

/** `undefined` outside of the container. Paragraphs, headings, lists and tables make no difference. */
function createPathReader(container: PageElement): (element: PageElement) => string | undefined {
  const known = new Map<PageElement, string | undefined>([[container, '']])
  const pathOf = (element: PageElement): string | undefined => {
    if (known.has(element)) return known.get(element)
    const around = element.parent && pathOf(element.parent)
    const path = around === undefined || isTextElement(element) ? around : `${around}>${stepOf(element)}`
    known.set(element, path)
    return path
  }
  return pathOf
}

function stepOf(element: PageElement): string {
  const classes = (attributeOf(element, 'class') ?? '').slice(0, 300).toLowerCase().replace(/\d+/g, '')
  return `${element.name}.${classes}`
}
