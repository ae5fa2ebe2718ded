import { decodeHTMLStrict } from 'entities'
import { Parser } from 'htmlparser2'
import { resolveAddress } from './resolve-address.ts'
import { skipDoctype } from './skip-doctype.ts'
import { findDeclared, nameOf } from './xml-names.ts'
import type { XmlElement, XmlNode } from './xml-tree.ts'

/** Deeper elements go to the element at this depth, so that every walk may recurse. */
const maxDepth = 100
/** A sitemap may hold 50,000 addresses of some five elements each. */
const maxElements = 500_000
/** The parser looks through all open elements at each end tag; past this many it stops. */
const maxOpen = 2000

/** A document's tree and how far it could be followed. */
export interface ParsedXml {
  /** Holds the document's outermost elements. */
  readonly root: XmlElement
  readonly ending: 'whole' | 'cut-short' | 'too-much'
}

interface OpenElement extends XmlElement {
  readonly children: XmlNode[]
}

/** `element` is not always the parser's: what is too deep or misplaced goes elsewhere. */
interface Frame {
  readonly element: OpenElement
  readonly declared: ReadonlyMap<string, string> | undefined
}

/** What cannot stand within its like: a new one ends an open one that nobody closed. */
const closesItsLike = new Set(['item', 'entry', 'url', 'sitemap'])

/**
 * The tree of an XML document, whatever is wrong with it: missing ends, bare ampersands and angle brackets, undeclared
 * prefixes and entities. Never fails; size and depth are bounded. HTML's entities are known, all others stay as written.
 */
export function parseXml(text: string, url?: string): ParsedXml {
  const root: OpenElement = {
    kind: 'element',
    name: '',
    attributes: new Map(),
    children: [],
    ...(url && { base: url }),
  }
  const frames: Frame[] = [{ element: root, declared: undefined }]
  const top = (): Frame => frames.at(-1) ?? { element: root, declared: undefined }
  let [raw, isCdata, elements, isCut] = ['', false, 0, false]
  const flush = (): void => {
    if (raw === '') return
    top().element.children.push({ kind: 'text', text: isCdata ? raw : decodeHTMLStrict(raw) })
    raw = ''
  }
  const find = (prefix: string): string | undefined => {
    for (let at = frames.length - 1; at > 0; at -= 1) {
      const ours = frames[at]?.declared?.get(prefix)
      if (ours !== undefined) return ours
    }
    return undefined
  }
  const parser = new Parser(
    {
      onopentag(written, attributes) {
        flush()
        elements += 1
        const declared = findDeclared(attributes)
        const name = nameOf(written, (prefix) => declared?.get(prefix) ?? find(prefix))
        const parent = parentOf(name, frames)
        if (frames.length >= maxDepth || elements > maxElements) {
          frames.push({ element: parent, declared })
        } else {
          const element = openElement(name, attributes, parent)
          parent.children.push(element)
          frames.push({ element, declared })
        }
        if (frames.length > maxOpen || elements > maxElements) parser.pause()
      },
      onclosetag(_, isImplied) {
        flush()
        if (frames.length === 2 && isImplied) isCut = true
        if (frames.length > 1) frames.pop()
      },
      ontext(words) {
        raw += words
      },
      oncdatastart() {
        flush()
        isCdata = true
      },
      oncdataend() {
        flush()
        isCdata = false
      },
    },
    { xmlMode: true, decodeEntities: false },
  )
  const document = skipDoctype(text)
  const isTooMuch = (): boolean => frames.length > maxOpen || elements > maxElements
  // In pieces, so that `pause` is heeded before the whole of a hostile document is worked through.
  for (let at = 0; at < document.length && !isTooMuch(); at += 65_536) parser.write(document.slice(at, at + 65_536))
  if (!isTooMuch()) parser.end()
  flush()
  return { root, ending: isTooMuch() ? 'too-much' : isCut ? 'cut-short' : 'whole' }
}

function parentOf(name: string, frames: readonly Frame[]): OpenElement {
  const at = closesItsLike.has(name) ? frames.findIndex((frame) => frame.element.name === name) : -1
  const parent = (at > 0 ? frames[at - 1] : frames.at(-1))?.element
  if (!parent) throw new TypeError('Expected the outermost frame to stay open')
  return parent
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
