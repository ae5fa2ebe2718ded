import type { AttributeName, PageAttributes } from './page-attributes.ts'

/** Words between tags. */
export interface PageText {
  readonly kind: 'text'
  /** Counts texts in page order. */
  readonly number: number
  readonly text: string
}

/** One element of a page. `number` counts elements in page order. */
export interface PageElement {
  readonly kind: 'element'
  readonly number: number
  /** In small letters. */
  readonly name: string
  readonly attributes: PageAttributes
  readonly parent?: PageElement
  readonly children: readonly PageNode[]
}

export type PageNode = PageText | PageElement

/** A whole page. */
export interface PageRoot extends PageElement {
  /** Every element in page order, this one first: `elements[n]` has the number n. */
  readonly elements: readonly PageElement[]
}

/** Every element below this one (and itself), in page order. A list, not a generator: one over 60,000 elements is ten times as slow. */
export function elementsOf(element: PageElement): readonly PageElement[] {
  const found: PageElement[] = []
  collect(element, found)
  return found
}

/** Recursion is safe: `parsePage` bounds the depth. */
function collect(element: PageElement, found: PageElement[]): void {
  found.push(element)
  for (const child of element.children) if (child.kind === 'element') collect(child, found)
}

/** The words below an element as they stand, the first `most` letters of them: elements that hold each other could make one text of a page many. */
export function textOf(node: PageNode, most = Number.POSITIVE_INFINITY): string {
  if (node.kind === 'text') return node.text.length > most ? node.text.slice(0, most) : node.text
  let text = ''
  for (const child of node.children) {
    if (text.length >= most) break
    text += textOf(child, most - text.length)
  }
  return text
}

/** The element and what it stands in, innermost first. */
export function* chainOf(element: PageElement): Generator<PageElement> {
  for (let at: PageElement | undefined = element; at; at = at.parent) yield at
}

/** An attribute's value without white space at its edges; absent when it is empty. */
export function attributeOf(element: PageElement, name: AttributeName): string | undefined {
  const value = Object.hasOwn(element.attributes, name) ? element.attributes[name]?.trim() : undefined
  return value === '' ? undefined : value
}
