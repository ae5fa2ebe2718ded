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

/** Every element below this one (and itself), in the document's order. Recursion is safe: `parseXml` bounds the depth. */
export function* allElementsOf(element: XmlElement): Generator<XmlElement> {
  yield element
  for (const child of element.children) if (child.kind === 'element') yield* allElementsOf(child)
}

/** All words below an element, without white space at the edges. */
export function wordsOf(element: XmlElement): string {
  return textOf(element).trim()
}

function textOf(node: XmlNode): string {
  return node.kind === 'text' ? node.text : node.children.map(textOf).join('')
}
