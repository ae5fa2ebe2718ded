import { decodeHTMLStrict } from 'entities'
import { cutText } from './fold-words.ts'
import { foldLines, htmlToText } from './html-to-text.ts'
import { innerHtml } from './inner-html.ts'
import { elementsOf, wordsOf, type XmlElement } from './xml-tree.ts'

/** Words as a feed gives them. */
export type Construct =
  | { readonly kind: 'text'; readonly text: string }
  /** Relative addresses in it are resolved against `base`. */
  | { readonly kind: 'html'; readonly html: string; readonly base?: string | undefined }

/**
 * What an element says: Atom's text and content constructs of both versions, and RSS, where one must guess whether a
 * text is HTML. `isAtom` tells that a text without a type is plain.
 */
export function readConstruct(element: XmlElement, isAtom: boolean): Construct {
  const { base } = element
  if (elementsOf(element).length > 0) return { kind: 'html', html: innerHtml(element), base }
  const type = (element.attributes.get('type') ?? '').trim().toLowerCase()
  const mode = (element.attributes.get('mode') ?? '').trim().toLowerCase()
  const words = wordsOf(element)
  const decoded = mode === 'base64' || isBinary(type) ? decodeBase64(words) : undefined
  const text = decoded ?? words
  if (/html/.test(type)) return { kind: 'html', html: text, base }
  const isPlain = decoded === undefined && isAtom && (type === '' || type === 'text' || type === 'text/plain')
  if (!isPlain && looksLikeHtml(text)) return { kind: 'html', html: text, base }
  return { kind: 'text', text: isPlain ? mendReferences(text) : text }
}

/** Plain text may be about "&lt;"; nobody writes "&nbsp;" or "&rsquo;" there and means the letters. */
function mendReferences(text: string): string {
  return text.replace(/&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/gi, (written) => {
    const meant = decodeHTMLStrict(written)
    return meant.charCodeAt(0) > 0x7f ? meant : written
  })
}

/** Atom 1.0 gives what is neither text nor XML in base 64 (RFC 4287, 4.1.3.3). */
function isBinary(type: string): boolean {
  return /^[a-z]+\/[a-z0-9.+-]+$/.test(type) && !/^text\/|html|xml$|json$/.test(type)
}

function decodeBase64(written: string): string | undefined {
  const bare = written.replace(/\s+/g, '')
  if (bare === '' || bare.length % 4 !== 0 || !/^[A-Za-z0-9+/]+={0,2}$/.test(bare)) return undefined
  const text = new TextDecoder('utf-8').decode(Buffer.from(bare, 'base64'))
  return text.includes('\ufffd') ? undefined : text
}

const tag =
  /<\/?(?:a|abbr|acronym|address|applet|article|aside|audio|b|base|big|blink|blockquote|body|br|button|center|cite|code|dd|del|div|dl|dt|em|embed|figcaption|figure|font|footer|form|frame|frameset|h[1-6]|head|header|hr|html|i|iframe|img|input|ins|kbd|li|link|main|math|meta|nav|noscript|object|ol|option|p|pre|q|s|script|section|select|small|span|strike|strong|style|sub|sup|svg|table|tbody|td|textarea|th|thead|time|tr|tt|u|ul|var|video)(?:\s[^<>]{0,2000})?\/?>|<!--/i
const reference = /&(?:#\d{1,7}|#x[\da-f]{1,6}|[a-z][a-z0-9]{1,30});/i

/** Whether a text holds tags or references of HTML: "AT&amp;T", "<b>new</b>", but not "a < b". */
function looksLikeHtml(text: string): boolean {
  return tag.test(text) || reference.test(text)
}

const escapedMarkup = /&lt;(?:p|div|br|a|img|ul|table|figure|blockquote)\b[\s\S]{0,200}?&gt;/i

/** HTML that was escaped once too often, as it was meant: its only tags would be read aloud. */
export function undouble(construct: Construct): Construct {
  if (construct.kind === 'text' || tag.test(construct.html) || !escapedMarkup.test(construct.html)) return construct
  return { ...construct, html: decodeHTMLStrict(construct.html) }
}

/** A construct's words as plain text. */
export function toPlainText(construct: Construct, longest: number): string {
  return construct.kind === 'html' ? htmlToText(construct.html, longest) : cutText(foldLines(construct.text), longest)
}
