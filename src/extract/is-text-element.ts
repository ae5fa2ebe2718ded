import type { PageElement } from './page-tree.ts'

const names = new Set(
  `p h1 h2 h3 h4 h5 h6 ul ol li blockquote q pre dl dt dd table thead tbody tfoot tr details summary center font span b strong i
   em`.split(/\s+/),
)
const boxes = new Set('p div table ul ol h1 h2 h3 h4 h5 h6 hr font center blockquote'.split(' '))

/** Whether an element is one paragraph, list or table of a text and never all of it. A cell that holds paragraphs is a column of an old page. */
export function isTextElement({ name, children }: PageElement): boolean {
  if (name !== 'td' && name !== 'th') return names.has(name)
  return !children.some((child) => child.kind === 'element' && boxes.has(child.name))
}
