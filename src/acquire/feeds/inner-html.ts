import { escapeHtml } from '../../core/escape-html.ts'
import { resolveAddress } from './resolve-address.ts'
import { elementsOf, type XmlElement } from './xml-tree.ts'

/** What stands within an element of XML, as HTML: for content that is given as elements and not as escaped text. */
export function innerHtml(element: XmlElement): string {
  const only = onlyDivOf(element)
  const parts: string[] = []
  addChildren(only ?? element, parts)
  return parts.join('').trim()
}

/** Atom wraps XHTML in one division that is no part of the content (RFC 4287, 3.1.1.3). */
function onlyDivOf(element: XmlElement): XmlElement | undefined {
  const [first, ...others] = elementsOf(element)
  const hasWords = element.children.some((child) => child.kind === 'text' && child.text.trim() !== '')
  return first && others.length === 0 && !hasWords && /^(?:xhtml:)?div$/.test(first.name) ? first : undefined
}

function addChildren(element: XmlElement, parts: string[]): void {
  for (const child of element.children) {
    if (child.kind === 'text') parts.push(escapeHtml(child.text))
    else addElement(child, parts)
  }
}

function addElement(element: XmlElement, parts: string[]): void {
  const name = element.name.slice(element.name.indexOf(':') + 1)
  const isKnown = /^[a-z][a-z0-9]*$/.test(name)
  if (isKnown) parts.push(`<${name}${attributesOf(element)}>`)
  addChildren(element, parts)
  if (isKnown && !/^(?:br|hr|img|col|wbr|input|meta|link|area|base|source)$/.test(name)) parts.push(`</${name}>`)
}

function attributesOf(element: XmlElement): string {
  return [...element.attributes]
    .filter(([key]) => /^[a-z][a-z-]*$/.test(key))
    .map(([key, value]) => {
      const isAddress = key === 'href' || key === 'src'
      return ` ${key}="${escapeHtml((isAddress ? resolveAddress(value, element.base) : undefined) ?? value)}"`
    })
    .join('')
}
