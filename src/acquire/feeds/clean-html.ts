import { escapeHtml } from '../../core/escape-html.ts'
import { resolveAddress } from './resolve-address.ts'
import { walkHtml } from './walk-html.ts'

/** Elements that say what words are; of all others the words alone stay. */
const kept = new Set(
  'a abbr address article aside b bdi bdo blockquote br caption center cite code col colgroup dd del details dfn div dl dt em figcaption figure footer h1 h2 h3 h4 h5 h6 header hr i img ins kbd li main mark nav ol p picture pre q rp rt ruby s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr'.split(
    ' ',
  ),
)
const empty = new Set(['br', 'col', 'hr', 'img', 'wbr'])
const addresses = new Set(['href', 'src', 'cite'])
const plain = new Set(['alt', 'class', 'colspan', 'datetime', 'dir', 'lang', 'rowspan', 'title'])
/** Within more elements than this only the words are kept. */
const maxDepth = 100

/** A piece of HTML without anything that runs, its addresses absolute, every element closed. Never fails. */
export function cleanHtml(html: string, base?: string): string {
  const parts: string[] = []
  /** For each open element, what ends it. */
  const ends: string[] = []
  walkHtml(html, {
    onOpen(name, attributes) {
      const isKept = kept.has(name) && ends.length < maxDepth
      if (isKept) parts.push(`<${name}${attributesOf(attributes, base)}>`)
      ends.push(isKept && !empty.has(name) ? `</${name}>` : '')
    },
    onClose() {
      parts.push(ends.pop() ?? '')
    },
    onText(text) {
      parts.push(escapeHtml(text))
    },
  })
  return parts.join('').trim()
}

function attributesOf(attributes: Readonly<Record<string, string>>, base?: string): string {
  return Object.entries(attributes)
    .map(([name, value]) => {
      const written = addresses.has(name) ? resolveAddress(value, base) : plain.has(name) ? value : undefined
      return written === undefined ? '' : ` ${name}="${escapeHtml(written)}"`
    })
    .join('')
}
