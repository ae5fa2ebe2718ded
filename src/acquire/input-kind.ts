import type { InputKind } from './acquire-options.ts'

export type KnownKind = Exclude<InputKind, 'auto'>

const kinds: Readonly<Record<string, KnownKind>> = {
  html: 'html',
  htm: 'html',
  xhtml: 'html',
  mhtml: 'html',
  mht: 'html',
  txt: 'text',
  text: 'text',
  md: 'text',
  jsonl: 'jsonl',
  ndjson: 'jsonl',
  warc: 'warc',
  arc: 'warc',
  wacz: 'warc',
}

/** What a file's name says about it: "a.jsonl.gz" holds lines. Crawlers add ".open" to the archive that they still write. */
export function kindByName(name: string): KnownKind | undefined {
  const extension = /\.([a-z]+)$/i.exec(name.replace(/(?:\.gz)?(?:\.open)?$/i, ''))?.[1]?.toLowerCase() ?? ''
  return Object.hasOwn(kinds, extension) ? kinds[extension] : undefined
}

/** Whether a file of a folder is taken; told what the files are, those with another kind of name are still left out. */
export function isReportName(name: string, input: InputKind): boolean {
  const kind = kindByName(name)
  if (kind === undefined) return false
  if (input === 'auto') return true
  return kind === input || (input === 'readings' && kind === 'jsonl')
}

/** What the first bytes of something without a telling name say; a page or a text is told apart later. */
export function kindByContent(start: Uint8Array): 'jsonl' | 'warc' | 'page' {
  const text = new TextDecoder('utf-8').decode(start)
  if (text.startsWith('WARC/') || text.startsWith('filedesc://') || isWaczStart(start)) return 'warc'
  // A line of JSON begins with an object's first key; a text that begins with a brace hardly does.
  return /^\ufeff?\s*\{\s*"[^"\n]{1,60}"\s*:/.test(text) ? 'jsonl' : 'page'
}

/** Whether bytes begin as a ZIP file, which a WACZ is. */
export function isZip(start: Uint8Array): boolean {
  return start[0] === 0x50 && start[1] === 0x4b && start[2] === 3 && start[3] === 4
}

function isWaczStart(start: Uint8Array): boolean {
  const name = new TextDecoder('latin1').decode(start.subarray(30, 60))
  return isZip(start) && /^(?:archive\/|indexes\/|pages\/|datapackage)/.test(name)
}
