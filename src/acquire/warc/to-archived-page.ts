import { instant, webAddress } from '../line-schema.ts'
import { parseHttpResponse } from './parse-http-response.ts'
import type { WarcRecord } from './warc-record.ts'

/** A page as an archive has it. */
export interface ArchivedPage {
  readonly kind: 'page'
  readonly bytes: Buffer
  readonly contentType?: string
  /** What was wrong with it, though it could be read. */
  readonly doubts: readonly string[]
}

/** What a record is to somebody who looks for pages. `other` records hold none. */
export type RecordContent =
  | ArchivedPage
  | { readonly kind: 'revisit'; readonly contentType?: string }
  | { readonly kind: 'broken'; readonly what: string }
  | { readonly kind: 'other' }

const other = { kind: 'other' } as const

/** The page in a record: a response with status 200, or a resource, that is HTML. */
export function toArchivedPage({ headers, block, mended }: WarcRecord, maxBytes: number): RecordContent {
  const mendedDoubt = mended === undefined ? [] : [mended]
  const recordType = headers.get('content-type')
  switch (headers.get('warc-type')?.toLowerCase()) {
    case 'revisit':
      return toRevisit(block)
    case 'resource':
      if (recordType === undefined || !isHtml(recordType) || block.length === 0) return other
      if (block.length > maxBytes)
        return { kind: 'broken', what: `expected a page of at most ${maxBytes} bytes, got more` }
      return { kind: 'page', bytes: block, contentType: recordType, doubts: [...mendedDoubt, ...cutDoubt(headers)] }
    case 'response':
      if (recordType !== undefined && !/^application\/http\b/i.test(recordType)) return other
      break
    default:
      return other
  }
  try {
    const response = parseHttpResponse(block, maxBytes)
    const contentType = response.headers.get('content-type')
    if (response.status !== 200 || (contentType !== undefined && !isHtml(contentType))) return other
    const { bytes, doubts } = response.body()
    if (bytes.length === 0) return other
    const all = [...mendedDoubt, ...cutDoubt(headers), ...doubts]
    return { kind: 'page', bytes, ...(contentType !== undefined && { contentType }), doubts: all }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error
    return { kind: 'broken', what: error.message }
  }
}

/** Whether a record of which only the beginning is known would be a page. */
export function beginsPage(headers: ReadonlyMap<string, string>, start: Buffer): boolean {
  const type = headers.get('warc-type')?.toLowerCase()
  if (type === 'resource') return isHtml(headers.get('content-type') ?? '')
  if (type !== 'response') return false
  try {
    const response = parseHttpResponse(start, 0)
    return response.status === 200 && isHtml(response.headers.get('content-type') ?? 'text/html')
  } catch (error) {
    if (error instanceof RangeError) return false
    throw error
  }
}

/** A revisit may bring the HTTP headers of its answer; those of a picture or of an error are passed over. */
function toRevisit(block: Buffer): RecordContent {
  try {
    const { status, headers } = parseHttpResponse(block, 0)
    const contentType = headers.get('content-type')
    if (status !== 200 && status !== 304) return other
    return contentType !== undefined && !isHtml(contentType)
      ? other
      : { kind: 'revisit', ...(contentType !== undefined && { contentType }) }
  } catch (error) {
    if (error instanceof RangeError) return { kind: 'revisit' }
    throw error
  }
}

function cutDoubt(headers: ReadonlyMap<string, string>): readonly string[] {
  const why = headers.get('warc-truncated')?.toLowerCase()
  return why === undefined ? [] : [`the archive cut it (${why.slice(0, 40)})`]
}

const isHtml = (contentType: string): boolean => /\bx?html\b/i.test(contentType)

/** The address and the time that a record gives. */
export function toGiven(headers: ReadonlyMap<string, string>): { readonly url?: string; readonly fetchedAt?: string } {
  // WARC 1.0 wrote addresses in angle brackets, and wget does so still; blanks are written as a browser sends them.
  const written = headers.get('warc-target-uri')?.replace(/^<|>$/g, '').trim().replaceAll(' ', '%20')
  const url = webAddress.safeParse(written)
  const seen = instant.safeParse(headers.get('warc-date'))
  return { ...(url.success && { url: url.data }), ...(seen.success && { fetchedAt: seen.data }) }
}
