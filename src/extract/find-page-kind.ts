/** What bytes turn out to be. `other` carries the name that we use in the message. */
export type PageKind =
  | { readonly kind: 'html' }
  | { readonly kind: 'text' }
  | { readonly kind: 'other'; readonly name: string; readonly advice: string }

const asPage = 'give the page or the text instead'

const signatures: readonly (readonly [bytes: string, name: string, advice: string])[] = [
  ['%PDF', 'a PDF', 'turn it into text first, for example with pdftotext'],
  ['\x89PNG', 'a PNG image', asPage],
  ['\xff\xd8\xff', 'a JPEG image', asPage],
  ['GIF87a', 'a GIF image', asPage],
  ['GIF89a', 'a GIF image', asPage],
  ['RIFF', 'a WebP, WAV or AVI file', asPage],
  ['PK\x03\x04', 'a ZIP archive or an Office document', 'unpack it, or save the document as text'],
  ['\xd0\xcf\x11\xe0', 'an Office document', 'save it as text'],
  ['{\\rtf', 'an RTF document', 'save it as text'],
  ['\x1f\x8b', 'a gzip archive', 'unpack it'],
  ['BZh', 'a bzip2 archive', 'unpack it'],
  ['\xfd7zXZ', 'an xz archive', 'unpack it'],
  ['7z\xbc\xaf', 'a 7z archive', 'unpack it'],
  ['Rar!', 'a RAR archive', 'unpack it'],
  ['ID3', 'an MP3 file', asPage],
  ['OggS', 'an Ogg file', asPage],
  ['\x7fELF', 'a program', asPage],
  ['MZ\x90', 'a program', asPage],
  ['SQLite format 3', 'an SQLite database', asPage],
  ['WARC/1.', 'a WARC archive', 'give it with --input warc'],
]

/** What a page is, by its bytes first and its label second: servers mislabel, bytes do not. */
export function findPageKind(bytes: Uint8Array, text: string, contentType = ''): PageKind {
  const start = String.fromCharCode(...bytes.subarray(0, 64))
  for (const [signature, name, advice] of signatures) {
    if (start.startsWith(signature)) return { kind: 'other', name, advice }
  }
  if (start.slice(4, 8) === 'ftyp') return { kind: 'other', name: 'a video or an image', advice: asPage }
  if (isBinary(text)) return { kind: 'other', name: 'bytes that are no text', advice: asPage }
  if (/^text\/(?:plain|markdown)\b/i.test(contentType.trim())) return { kind: 'text' }
  const root = findXmlRoot(text)
  if (root === 'rss' || root === 'feed' || root === 'rdf:rdf') {
    return { kind: 'other', name: 'a feed', advice: 'give the addresses of its reports instead' }
  }
  if (root !== undefined && root !== 'html') return { kind: 'other', name: `XML (<${root}>)`, advice: asPage }
  if (/\bjson\b/i.test(contentType) || isJson(text)) {
    return { kind: 'other', name: 'JSON', advice: 'give one report a line with --input jsonl' }
  }
  if (/\bhtml\b/i.test(contentType) || isMarkedUp(text)) return { kind: 'html' }
  return { kind: 'text' }
}

/** Text has hardly any control characters; a tenth of random bytes are. Bad bytes come in bad pages too, but fewer. */
function isBinary(text: string): boolean {
  const start = text.slice(0, 16_384)
  if (!/[\x01-\x08\x0e-\x1a\x1c-\x1f\ufffd]/.test(start)) return false
  const controls = start.match(/[\x01-\x08\x0e-\x1a\x1c-\x1f]/g)?.length ?? 0
  const bad = start.match(/\ufffd/g)?.length ?? 0
  return controls + bad > 8 && (controls > start.length * 0.02 || bad > start.length * 0.1)
}

/** A whole JSON document: a text may begin with a bracket, but then it does not parse. */
function isJson(text: string): boolean {
  const start = text.trimStart().charAt(0)
  if (start !== '{' && start !== '[') return false
  try {
    JSON.parse(text)
    return true
  } catch (error) {
    if (error instanceof SyntaxError) return false
    throw error
  }
}

/** The root's name when a page is XML. Entities are never expanded: nothing but this name is read. */
function findXmlRoot(text: string): string | undefined {
  let at = 0
  let declared = false
  const skipTo = (end: string): boolean => {
    const found = text.indexOf(end, at)
    at = found + end.length
    return found >= 0
  }
  while (at < text.length) {
    while (/\s/.test(text.charAt(at))) at += 1
    if (text.startsWith('<?', at)) {
      declared ||= text.startsWith('<?xml', at)
      if (!skipTo('?>')) return undefined
    } else if (text.startsWith('<!--', at)) {
      if (!skipTo('-->')) return undefined
    } else if (text.startsWith('<!DOCTYPE', at)) {
      const end = text.indexOf('>', at)
      const subset = text.indexOf('[', at)
      const inner = subset >= 0 && subset < end
      if (!skipTo(inner ? ']>' : '>')) return undefined
    } else {
      const name = /^<([\w:.-]{1,60})/.exec(text.slice(at, at + 64))?.[1]?.toLowerCase()
      const known = name === 'rss' || name === 'feed' || name === 'rdf:rdf'
      return declared || known ? name : undefined
    }
  }
  return undefined
}

function isMarkedUp(text: string): boolean {
  return /<(?:!doctype\s+html|html|head|body|article|main|div|p|table|meta|title|h1)\b[^<]{0,300}>/i.test(
    text.slice(0, 65_536),
  )
}
