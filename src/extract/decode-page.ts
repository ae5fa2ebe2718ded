import { getEncoding } from 'encoding-sniffer/sniffer'
import { decodeAs, decodeUtf8, findUtf16, isMostlyUtf8 } from '../core/decode-bytes.ts'
import type { Notice } from '../core/reading.ts'

/** Bytes as text, with what had to be given up. */
export interface DecodedPage {
  readonly text: string
  readonly notices: readonly Notice[]
}

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
  // Bytes are searched seven times as fast as a text.
  if (!bytes.includes(0) || !text.includes('\0')) return { text, notices }
  notices.push({ code: 'extract.null-bytes', message: 'The page holds null bytes; they were left out.' })
  return { text: text.replaceAll('\0', ''), notices }
}

function decodeBytes(bytes: Uint8Array, contentType?: string): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return decodeAs('utf-16le', bytes)
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return decodeAs('utf-16be', bytes)
  const wide = findUtf16(bytes)
  if (wide) return decodeAs(wide, bytes)
  const utf8 = decodeUtf8(bytes)
  // All bytes of ISO-2022-JP are ASCII, so it would pass for UTF-8; but it escapes.
  if (utf8 !== undefined && !bytes.includes(0x1b)) return utf8
  const label = labelOf(bytes, contentType)
  if (label === 'iso-2022-jp') return decodeAs(label, bytes)
  if (utf8 !== undefined) return utf8
  const lenient = new TextDecoder('utf-8').decode(bytes)
  return label === 'utf-8' || isMostlyUtf8(lenient) ? lenient : decodeAs(label, bytes)
}

function labelOf(bytes: Uint8Array, contentType?: string): string {
  const charset = /charset\s*=\s*["']?([\w.:-]{1,40})/i.exec(contentType ?? '')?.[1]
  const label = getEncoding(bytes.subarray(0, 4096), {
    maxBytes: 4096,
    ...(charset !== undefined && { transportLayerEncodingLabel: charset }),
  })
  return label.toLowerCase()
}
