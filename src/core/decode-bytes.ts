/** Windows-1252's characters for the bytes 0x80 to 0x9f. Node 24's own decoder gives control characters there. */
const windows1252 =
  '\u20ac\x81\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\x8d\u017d\x8f' +
  '\x90\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\x9d\u017e\u0178'

/** Bytes as text in the encoding that a label of the WHATWG names; windows-1252 for a label that this machine does not know. */
export function decodeAs(label: string, bytes: Uint8Array): string {
  try {
    const decoder = new TextDecoder(label)
    return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes)
  } catch (error) {
    if (error instanceof RangeError) return decodeWindows1252(bytes)
    throw error
  }
}

/** `undefined` for bytes that are no UTF-8. A page that holds U+FFFD may be good UTF-8 all the same. */
export function decodeUtf8(bytes: Uint8Array): string | undefined {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch (error) {
    if (error instanceof TypeError) return undefined
    throw error
  }
}

function decodeWindows1252(bytes: Uint8Array): string {
  const parts: string[] = []
  for (let at = 0; at < bytes.length; at += 8192) parts.push(lettersOf(bytes.subarray(at, at + 8192)))
  return mendControls(parts.join(''))
}

/** Each byte as the character of its number. Spread over arguments they would go through an iterator, ten times as slowly. */
function lettersOf(bytes: Uint8Array): string {
  return Reflect.apply(String.fromCharCode, undefined, bytes)
}

/** Control characters that stand where somebody meant windows-1252, as what was meant. */
export function mendControls(text: string): string {
  return text.replace(/[\x80-\x9f]/g, (letter) => windows1252.charAt(letter.charCodeAt(0) - 0x80))
}

/** UTF-16 without a mark: western text has a null byte in every pair, always on the same side. */
export function findUtf16(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
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

/** Whether bytes of another label, decoded as UTF-8, are cut or spliced UTF-8: many good characters beyond ASCII, few bad ones. */
export function isMostlyUtf8(text: string): boolean {
  let good = 0
  let bad = 0
  for (const letter of text) {
    if (letter === '\ufffd') bad += 1
    else if (letter > '\u007f') good += 1
  }
  return good >= 5 && good >= bad * 5
}

/** A text without lone surrogates: each becomes U+FFFD, which is as long, so that offsets mean the same to every reader. */
export function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd')
}
