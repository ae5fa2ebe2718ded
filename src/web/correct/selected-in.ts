import type { Span } from '../../core/span.ts'

/** How many letters of a paragraph stand before a place in it. Marks and numbers of ours are none of them. */
function lettersBefore(paragraph: HTMLElement, node: Node, offset: number): number {
  const range = document.createRange()
  range.setStart(paragraph, 0)
  range.setEnd(node, offset)
  const copy = range.cloneContents()
  for (const own of copy.querySelectorAll('sup, .drawing')) own.remove()
  return (copy.textContent ?? '').length
}

const lengthOf = (paragraph: HTMLElement): number => lettersBefore(paragraph, paragraph, paragraph.childNodes.length)

/** Where the words stand that a range holds, in the text whose paragraphs bear `data-at`: the place where they begin. */
export function selectedIn(root: HTMLElement, range: Range): Span | undefined {
  const paragraphs = [...root.querySelectorAll<HTMLElement>('[data-at]')].filter((one) => range.intersectsNode(one))
  const [first, last] = [paragraphs[0], paragraphs.at(-1)]
  if (!first || !last) return undefined
  const placeIn = (paragraph: HTMLElement, node: Node, offset: number, otherwise: number): number =>
    Number(paragraph.dataset['at']) + (paragraph.contains(node) ? lettersBefore(paragraph, node, offset) : otherwise)
  const start = placeIn(first, range.startContainer, range.startOffset, 0)
  const end = placeIn(last, range.endContainer, range.endOffset, lengthOf(last))
  return start < end ? [start, end] : undefined
}
