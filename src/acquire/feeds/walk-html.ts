import { Parser } from 'htmlparser2'

/** What is told about a piece of HTML while it is gone through. */
export interface HtmlListener {
  onOpen(name: string, attributes: Readonly<Record<string, string>>): void
  onClose(name: string): void
  onText(text: string): void
}

/** What holds no words. Of other elements that a page would run (objects, frames) the words for those who cannot stay. */
const unread = new Set(['script', 'style', 'head', 'template', 'svg'])
/** A browser takes all that follows their start for their own text, even where "<iframe … />" means to end it. */
const swallowing =
  /<\/?(?:iframe|noembed|noframes|noscript|xmp|plaintext|textarea|listing)\b[^<>]*>|<script\b[^<>]*\/>/gi
/** The parser looks through all open elements at each end tag; past this many it stops. */
const maxOpen = 1000

/** Goes through a piece of HTML in order, whatever is wrong with it. Never fails; every element that opens is closed. */
export function walkHtml(html: string, listener: HtmlListener): void {
  const open: string[] = []
  let skipping = 0
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        if (skipping > 0 || unread.has(name)) {
          skipping += 1
        } else {
          open.push(name)
          listener.onOpen(name, attributes)
        }
        if (open.length + skipping > maxOpen) parser.pause()
      },
      onclosetag() {
        const name = skipping > 0 ? undefined : open.pop()
        if (name === undefined) skipping -= 1
        else listener.onClose(name)
      },
      ontext(text) {
        if (skipping === 0) listener.onText(text)
      },
    },
    { decodeEntities: true },
  )
  const mended = html.replace(swallowing, ' ')
  const isTooMuch = (): boolean => open.length + skipping > maxOpen
  // In pieces, so that `pause` is heeded before the whole of a hostile text is worked through.
  for (let at = 0; at < mended.length && !isTooMuch(); at += 16_384) parser.write(mended.slice(at, at + 16_384))
  if (!isTooMuch()) parser.end()
  while (open.length > 0) listener.onClose(open.pop() ?? '')
}
