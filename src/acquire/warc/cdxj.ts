import { surtOf } from './surt.ts'

/** One line of an index: where the record of an answer lies, and what was in it. */
export interface IndexEntry {
  readonly url: string
  /** Fourteen digits: "20240806042000". */
  readonly timestamp: string
  readonly mime: string
  readonly status: string
  /** Of the payload, as WARC-Payload-Digest gives it. */
  readonly digest?: string
  /** The bytes that the record takes in its file, and where they begin. */
  readonly length: number
  readonly offset: number
  /** The file, by the name that it has when it is closed. */
  readonly filename: string
  /** The hash of the page unpacked: the `pageHash` of a reading. */
  readonly sha256?: string
}

/** The line of an entry, without its end. ASCII alone, so that its place in the order is the same by bytes and by characters. */
export function toIndexLine(entry: IndexEntry): string {
  const { url, timestamp, mime, status, digest, length, offset, filename, sha256 } = entry
  const rest = { url, mime, status, digest, length: String(length), offset: String(offset), filename, sha256 }
  const json = JSON.stringify(rest).replace(
    /[^\x20-\x7e]/g,
    (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
  return `${surtOf(url)} ${timestamp} ${json}`
}

/** The entry of a line; `undefined` for a line that is cut or is none. */
export function parseIndexLine(line: string): IndexEntry | undefined {
  const found = /^\S+ (\d{14}) (\{.*\})$/.exec(line)
  if (!found) return undefined
  const [, timestamp = '', json = ''] = found
  try {
    return toEntry(timestamp, JSON.parse(json))
  } catch (error) {
    if (error instanceof SyntaxError) return undefined
    throw error
  }
}

function toEntry(timestamp: string, value: unknown): IndexEntry | undefined {
  if (typeof value !== 'object' || value === null) return undefined
  const texts = new Map(Object.entries(value).flatMap(([key, text]) => (typeof text === 'string' ? [[key, text]] : [])))
  const [url, filename, digest, sha256] = ['url', 'filename', 'digest', 'sha256'].map((key) => texts.get(key))
  const [length, offset] = ['length', 'offset'].map((key) => Number(texts.get(key)))
  if (url === undefined || filename === undefined || !isFileName(filename)) return undefined
  if (!isCount(length) || !isCount(offset)) return undefined
  return {
    url,
    timestamp,
    mime: texts.get('mime') ?? '',
    status: texts.get('status') ?? '',
    length,
    offset,
    filename,
    ...(digest !== undefined && { digest }),
    ...(sha256 !== undefined && { sha256 }),
  }
}

/** One that lies in the folder itself. */
const isFileName = (name: string): boolean => name.endsWith('.warc.gz') && !/[/\\\0]/.test(name)

const isCount = (value: number | undefined): value is number =>
  Number.isSafeInteger(value) && value !== undefined && value >= 0

/** An instant in fourteen digits. */
export function toTimestamp(at: string): string {
  return at.replace(/\D/g, '').slice(0, 14).padEnd(14, '0')
}
