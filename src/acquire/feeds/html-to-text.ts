import { cutText } from './fold-words.ts'
import { walkHtml } from './walk-html.ts'

const blocks = new Set(
  'address article aside blockquote body dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
)
/** A feed's texts are short; the whole of a hostile one need not be read. */
const longestRead = 1_000_000

/** The words of a piece of HTML as plain text, its blocks parted by an empty line. Never fails. */
export function htmlToText(html: string, longest: number): string {
  const parts: string[] = []
  walkHtml(html.slice(0, longestRead), {
    onOpen(name) {
      if (blocks.has(name)) parts.push('\n\n')
      else if (name === 'br') parts.push('\n')
    },
    onClose(name) {
      if (blocks.has(name)) parts.push('\n\n')
    },
    onText(text) {
      parts.push(text.replace(/\s+/g, ' '))
    },
  })
  return cutText(foldLines(parts.join('')), longest)
}

/** Plain text with white space folded, but for the ends of lines and paragraphs. */
export function foldLines(text: string): string {
  return text
    .replace(/[\x00-\x08\x0e-\x1f\x7f-\x84\x86-\x9f\u00ad]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+/g, ' ').trim())
    .join('\n')
    .replace(/\n{3,}/g, '\n\n')
    .trim()
}
