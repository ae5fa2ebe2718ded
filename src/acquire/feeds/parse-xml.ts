import { Parser } from 'htmlparser2'
import { createXmlBuilder } from './build-xml.ts'
import { skipDoctype } from './skip-doctype.ts'
import type { XmlElement } from './xml-tree.ts'

/** A feed of 5,000 entries has some 100,000. */
const maxElements = 300_000
/** The parser looks through all open elements at each end tag; past this many it stops. */
const maxOpen = 1000

/** A document's tree and how far it could be followed. */
export interface ParsedXml {
  /** Holds the document's outermost elements. */
  readonly root: XmlElement
  readonly ending: 'whole' | 'cut-short' | 'too-much'
}

export interface XmlOptions {
  /** Where the document was found: what addresses are resolved against before any xml:base. */
  readonly url?: string
  /** Called with each element when it ends; what it takes does not stay in the tree. */
  readonly take?: (element: XmlElement) => boolean
  /** Asked now and then whether the rest of the document is needed. */
  readonly isEnough?: () => boolean
}

/**
 * The tree of an XML document, whatever is wrong with it: missing ends, bare ampersands and angle brackets, undeclared
 * prefixes and entities. Never fails; size and depth are bounded. HTML's entities are known, all others stay as written.
 */
export function parseXml(
  text: string,
  { url, take = () => false, isEnough = () => false }: XmlOptions = {},
): ParsedXml {
  const builder = createXmlBuilder(url, take)
  let isCut = false
  let isDone = false
  const isTooMuch = (): boolean => {
    const { open, held } = builder.size()
    return open > maxOpen || held > maxElements
  }
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        builder.open(name, attributes)
        if (isTooMuch()) parser.pause()
      },
      onclosetag(_, isImplied) {
        if (isImplied && builder.size().open === 1) isCut = true
        builder.close()
      },
      ontext: (words) => builder.text(words),
      oncdatastart: () => builder.cdata(true),
      oncdataend: () => builder.cdata(false),
    },
    { xmlMode: true, decodeEntities: false },
  )
  const document = skipDoctype(text)
  // In pieces, so that `pause` is heeded before the whole of a hostile document is worked through.
  for (let at = 0; at < document.length && !isTooMuch() && !isDone; at += 65_536) {
    parser.write(document.slice(at, at + 65_536))
    isDone = isEnough()
  }
  if (!isTooMuch() && !isDone) parser.end()
  // Words that stand last belong to what is still open.
  builder.cdata(false)
  return { root: builder.root, ending: isTooMuch() ? 'too-much' : isCut ? 'cut-short' : 'whole' }
}
