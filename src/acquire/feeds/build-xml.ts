import { decodeHTMLStrict } from 'entities'
import { resolveAddress } from './resolve-address.ts'
import { addDeclared, nameOf, type Prefixes } from './xml-names.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Deeper elements go to the element at this depth, so that every walk may recurse. */
const maxDepth = 100
/** What cannot stand within its like: a new one ends an open one that nobody closed. */
const closesItsLike = new Set(['item', 'entry', 'url', 'sitemap'])

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

interface Frame {
  /** Not always the parser's: what is too deep or misplaced goes elsewhere. */
  readonly element: OpenElement
  readonly parent: OpenElement
  readonly prefixes: Prefixes
  /** How many elements the tree held before. */
  readonly before: number
}

/** A tree under construction, fed by a parser's events. */
export interface XmlBuilder {
  readonly root: XmlElement
  open(written: string, attributes: Readonly<Record<string, string>>): void
  close(): void
  text(words: string): void
  cdata(begins: boolean): void
  /** How many elements are open, and how many the tree holds. */
  size(): { readonly open: number; readonly held: number }
}

/** Begins a tree. What `take` takes when it ends leaves the tree, so that a long list needs little room. */
export function createXmlBuilder(url: string | undefined, take: (element: XmlElement) => boolean): XmlBuilder {
  const root: OpenElement = {
    kind: 'element',
    name: '',
    attributes: new Map(),
    children: [],
    ...(url && { base: url }),
  }
  const outermost: Frame = { element: root, parent: root, prefixes: new Map(), before: 0 }
  const frames: Frame[] = [outermost]
  let [raw, isCdata, held] = ['', false, 0]
  const flush = (): void => {
    if (raw === '') return
    const { element } = frames.at(-1) ?? outermost
    element.children.push({ kind: 'text', text: isCdata ? raw : decodeHTMLStrict(raw) })
    raw = ''
  }
  return {
    root,
    open(written, attributes) {
      flush()
      const prefixes = addDeclared((frames.at(-1) ?? outermost).prefixes, attributes)
      const name = nameOf(written, prefixes)
      const parent = parentOf(name, frames) ?? root
      const element = frames.length >= maxDepth ? parent : openElement(name, attributes, parent)
      if (element !== parent) parent.children.push(element)
      frames.push({ element, parent, prefixes, before: held })
      held += 1
    },
    close() {
      flush()
      const frame = frames.length > 1 ? frames.pop() : undefined
      if (!frame || frame.parent.children.at(-1) !== frame.element || !take(frame.element)) return
      frame.parent.children.pop()
      held = frame.before
    },
    text(words) {
      raw += words
    },
    cdata(begins) {
      flush()
      isCdata = begins
    },
    size: () => ({ open: frames.length - 1, held }),
  }
}

function parentOf(name: string, frames: readonly Frame[]): OpenElement | undefined {
  const like = closesItsLike.has(name) ? frames.find(({ element }) => element.name === name) : undefined
  return like?.parent ?? frames.at(-1)?.element
}

function openElement(name: string, written: Readonly<Record<string, string>>, parent: XmlElement): OpenElement {
  const attributes = new Map<string, string>()
  for (const [key, value] of Object.entries(written)) {
    const local = key.toLowerCase().replace(/^(?!xml:|xmlns:|rdf:)[^:]{1,60}:/, '')
    if (!attributes.has(local)) attributes.set(local, decodeHTMLStrict(value))
  }
  const given = attributes.get('xml:base')
  const base = (given === undefined ? undefined : resolveAddress(given, parent.base)) ?? parent.base
  const language = attributes.get('xml:lang') ?? parent.language
  return {
    kind: 'element',
    name,
    attributes,
    children: [],
    ...(base !== undefined && { base }),
    ...(language !== undefined && { language }),
  }
}
