import { foldText } from './fold-text.ts'
import type { PageElement } from './page-tree.ts'

/** The words below an element, folded, with a blank between one element's and the next's; no more than are asked for. */
export function wordsOf(element: PageElement, most = 300): string {
  const parts: string[] = []
  let length = 0
  const visit = (inner: PageElement): void => {
    for (const child of inner.children) {
      if (length > most) return
      if (child.kind === 'text') {
        parts.push(child.text.slice(0, most * 4))
        length += child.text.trim().length
      } else if (child.name !== 'script') {
        parts.push(' ')
        visit(child)
        parts.push(' ')
      }
    }
  }
  visit(element)
  return foldText(parts.join(''))
}
