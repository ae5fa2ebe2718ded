/** Words between tags, references resolved. */
export interface XmlText {
  readonly kind: 'text'
  readonly text: string
}

/** One element of a document. */
export interface XmlElement {
  readonly kind: 'element'
  /** In small letters, with a prefix that stands for a namespace whatever the document calls it: "title", "dc:date". */
  readonly name: string
  /** By names in small letters, without a prefix but "xml:" and "rdf:". */
  readonly attributes: ReadonlyMap<string, string>
  /** What relative addresses are resolved against: the nearest xml:base. */
  readonly base?: string
  /** The nearest xml:lang, as written. */
  readonly language?: string
  readonly children: readonly XmlNode[]
}

export type XmlNode = XmlText | XmlElement

/** The elements right below one. */
export function elementsOf(element: XmlElement): readonly XmlElement[] {
  return element.children.filter((child) => child.kind === 'element')
}

/** The elements right below one that bear a name, in the document's order. */
export function childrenNamed(element: XmlElement, name: string): readonly XmlElement[] {
  return elementsOf(element).filter((child) => child.name === name)
}

/** The first element below one that fits, itself included, in the document's order. */
export function findElement(element: XmlElement, fits: (element: XmlElement) => boolean): XmlElement | undefined {
  if (fits(element)) return element
  for (const child of element.children) {
    const found = child.kind === 'element' ? findElement(child, fits) : undefined
    if (found) return found
  }
  return undefined
}

/** All words below an element, without white space at the edges. */
export function wordsOf(element: XmlElement): string {
  const words: string[] = []
  addWords(element, words)
  return words.join('').trim()
}

function addWords(element: XmlElement, words: string[]): void {
  for (const child of element.children) {
    if (child.kind === 'text') words.push(child.text)
    else addWords(child, words)
  }
}
