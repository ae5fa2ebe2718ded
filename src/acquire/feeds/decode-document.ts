import { decodeAs, decodeUtf8, findUtf16, isMostlyUtf8, mendControls, wellFormed } from '../../core/decode-bytes.ts'
import type { Notice } from '../../core/reading.ts'

/** Bytes as text, with what had to be given up. */
export interface DecodedDocument {
  readonly text: string
  readonly notices: readonly Notice[]
}

/**
 * The text of an XML, JSON or HTML document: byte order mark, then valid UTF-8 (which nothing else looks like, whatever the
 * label says), then the Content-Type, then the XML declaration or HTML's meta, then windows-1252. Characters that XML forbids are left out.
 */
export function decodeDocument(bytes: Uint8Array, contentType?: string): DecodedDocument {
  const text = mendControls(wellFormed(decodeBytes(bytes, contentType))).replace(
    /[\x00-\x08\x0b\x0c\x0e-\x1f\ufeff\ufffe\uffff]/g,
    '',
  )
  if (!text.includes('\ufffd')) return { text, notices: [] }
  const message = 'Some bytes of the document are no characters of its encoding; each stands as \ufffd in the text.'
  return { text, notices: [{ code: 'feed.bad-bytes', message }] }
}

function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  const wide = findWide(bytes)
  if (wide === 'utf-32le' || wide === 'utf-32be') return decodeUtf32(bytes, wide === 'utf-32le')
  if (wide !== undefined) return decodeAs(wide, bytes)
  const label = labelOf(bytes, contentType)
  // All of their bytes are ASCII, so they would pass for UTF-8.
  if (/^(?:iso-2022|hz)-/i.test(label)) return decodeAs(label, bytes)
  const utf8 = decodeUtf8(bytes)
  if (utf8 !== undefined) return utf8
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return /^utf-?8$/i.test(label) || isMostlyUtf8(lenient) ? lenient : decodeAs(label, bytes)
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be'

function findWide(bytes: Uint8Array): Wide | undefined {
  const [first, second, third, fourth] = bytes
  if (first === 0xff && second === 0xfe) return third === 0 && fourth === 0 ? 'utf-32le' : 'utf-16le'
  if (first === 0xfe && second === 0xff) return 'utf-16be'
  if (first === 0 && second === 0) return 'utf-32be'
  if (first === 0x3c && second === 0 && third === 0 && fourth === 0) return 'utf-32le'
  return findUtf16(bytes)
}

/** The platform's decoder does not know UTF-32. */
function decodeUtf32(bytes: Uint8Array, little: boolean): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const parts: string[] = []
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, little)
    parts.push(code > 0x10ffff ? '\ufffd' : String.fromCodePoint(code))
  }
  return parts.join('')
}

/** Labels that servers send and programs write without a look at the document. */
const unconsidered = /^(?:utf-?8|us-ascii|iso-8859-1|latin-?1)$/i

function labelOf(bytes: Uint8Array, contentType = ''): string {
  const sent = /charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i.exec(contentType)?.[1]
  const start = String.fromCharCode(...bytes.subarray(0, 1024))
  const declared =
    /<\?xml[^>]{0,200}?encoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})|<meta\b[^>]{0,200}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i
      .exec(start)
      ?.slice(1)
      .find((label) => label !== undefined)
  const label = sent === undefined || (declared !== undefined && unconsidered.test(sent)) ? declared : sent
  return label ?? 'windows-1252'
}
