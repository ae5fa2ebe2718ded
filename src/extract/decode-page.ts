import { getEncoding } from 'encoding-sniffer/sniffer'
import type { Notice } from '../core/reading.ts'

/** Bytes as text, with what had to be given up. */
export interface DecodedPage {
  readonly text: string
  readonly notices: readonly Notice[]
}

/** Windows-1252's characters for the bytes 0x80 to 0x9f. Node 24's own decoder gives control characters there. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/**
 * The text of a page: byte order mark, then valid UTF-8 (which nothing else looks like, whatever the label says), then
 * the Content-Type, then what the page says of itself, then windows-1252.
 */
export function decodePage(bytes: Uint8Array, contentType?: string): DecodedPage {
  // Decoders give no half of a surrogate pair.
  const text = decodeBytes(bytes, contentType)
  const notices: Notice[] = []
  if (text.includes('\ufffd')) {
    notices.push({
      code: 'extract.bad-bytes',
      message: 'Some bytes of the page are no characters of its encoding; each stands as \ufffd in the text.',
    })
  }
  if (!text.includes('\0')) return { text, notices }
  notices.push({ code: 'extract.null-bytes', message: 'The page holds null bytes; they were left out.' })
  return { text: text.replaceAll('\0', ''), notices }
}

function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  const wide = findUtf16(bytes)
  if (wide) return decodeAs(wide, bytes)
  const utf8 = new TextDecoder('utf-8').decode(bytes)
  // All bytes of ISO-2022-JP are ASCII, so it would pass for UTF-8; but it escapes.
  if (!utf8.includes('\ufffd') && !bytes.includes(0x1b)) return utf8
  const label = labelOf(bytes, contentType)
  if (label === 'iso-2022-jp') return decodeAs(label, bytes)
  if (label === 'utf-8' || !utf8.includes('\ufffd') || isMostlyUtf8(utf8)) return utf8
  return decodeAs(label, bytes)
}

function labelOf(bytes: Uint8Array, contentType?: string): string {
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]
  const label = getEncoding(bytes.subarray(0, 4096), {
    maxBytes: 4096,
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
  })
  return label.toLowerCase()
}

function decodeAs(label: string, bytes: Uint8Array): string {
  if (label === 'windows-1252') return decodeWindows1252(bytes)
  try {
    return new TextDecoder(label).decode(bytes)
  } catch (error) {
    // A label that this machine does not know.
    if (error instanceof RangeError) return decodeWindows1252(bytes)
    throw error
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(String.fromCharCode(...bytes.subarray(at, at + 8192)))
  return parts.join('').replace(/[\x80-\x9f]/g, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80))
}

/** UTF-16 without a mark: western text has a null byte in every pair, always on the same side. */
function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const length = Math.min(bytes.length, 2048) & ~1
  if (length < 8) return undefined
  let even = 0
  let odd = 0
  for (let at = 0; at < length; at += 2) {
    if (bytes[at] === 0) even += 1
    if (bytes[at + 1] === 0) odd += 1
  }
  const enough = length * 0.2
  if (odd > enough && even === 0) return 'utf-16le'
  if (even > enough && odd === 0) return 'utf-16be'
  return undefined
}

/** Cut or spliced UTF-8 under another label: many good characters beyond ASCII, few bad ones. */
function isMostlyUtf8(text: string): boolean {
  let good = 0
  let bad = 0
  for (const letter of text) {
    if (letter === '\ufffd') bad += 1
    else if (letter > '\u007f') good += 1
  }
  return good >= 5 && good >= bad * 5
}
