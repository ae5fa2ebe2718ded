import { escapeHtml } from '../../core/escape-html.ts'
import { resolveAddress } from './resolve-address.ts'
import { elementsOf, type XmlElement, type XmlNode } from './xml-tree.ts'

/** What stands within an element of XML, as HTML: for content that is given as elements and not as escaped text. */
export function innerHtml(element: XmlElement): string {
  const only = onlyDivOf(element)
  return (only ?? element).children.map(toHtml).join('').trim()
}

/** Atom wraps XHTML in one division that is no part of the content (RFC 4287, 3.1.1.3). */
function onlyDivOf(element: XmlElement): XmlElement | undefined {
  const [first, ...others] = elementsOf(element)
  const hasWords = element.children.some((child) => child.kind === 'text' && child.text.trim() !== '')
  return first && others.length === 0 && !hasWords && /^(?:xhtml:)?div$/.test(first.name) ? first : undefined
}

function toHtml(node: XmlNode): string {
  if (node.kind === 'text') return escapeHtml(node.text)
  const name = node.name.slice(node.name.indexOf(':') + 1)
  if (!/^[a-z][a-z0-9]*$/.test(name)) return node.children.map(toHtml).join('')
  const attributes = [...node.attributes]
    .filter(([key]) => /^[a-z][a-z-]*$/.test(key))
    .map(([key, value]) => {
      const isAddress = key === 'href' || key === 'src'
      return ` ${key}="${escapeHtml((isAddress ? resolveAddress(value, node.base) : undefined) ?? value)}"`
    })
  const start = `<${name}${attributes.join('')}>`
  return /^(?:br|hr|img|col|wbr|input|meta|link|area|base|source)$/.test(name)
    ? start
    : `${start}${node.children.map(toHtml).join('')}</${name}>`
}
