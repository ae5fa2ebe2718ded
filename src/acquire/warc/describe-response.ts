import { createHash } from 'node:crypto'
import { maxPageBytes } from '../acquire-options.ts'
import type { IndexEntry } from './cdxj.ts'
import { parseHttpResponse } from './parse-http-response.ts'

/** What an index says of an answer: its status, its kind, and the hash of the page unpacked. */
export function describeResponse(block: Buffer): Pick<IndexEntry, 'status' | 'mime' | 'sha256'> {
  try {
    const { status, headers, body } = parseHttpResponse(block, maxPageBytes)
    const mime = /^[^;\s]{1,100}/.exec(headers.get('content-type') ?? '')?.[0].toLowerCase() ?? 'unk'
    const sha256 = hashOf(body)
    return { status: String(status), mime, ...(sha256 !== undefined && { sha256 }) }
  } catch (error) {
    if (error instanceof RangeError) return { status: '-', mime: 'unk' }
    throw error
  }
}

/** The `pageHash` that a reading of it has; none for an answer without a body, or with one that cannot be unpacked. */
function hashOf(body: () => { readonly bytes: Buffer }): string | undefined {
  try {
    const { bytes } = body()
    return bytes.length === 0 ? undefined : `sha256:${createHash('sha256').update(bytes).digest('hex')}`
  } catch (error) {
    if (error instanceof RangeError) return undefined
    throw error
  }
}
