import { HearsayError } from '../../core/error.ts'
import { toInstant } from '../../core/instant.ts'
import { type Exchange, maxExchangeBody } from '../exchange.ts'
import { type IndexEntry, toTimestamp } from './cdxj.ts'
import { describeResponse } from './describe-response.ts'
import { toDigest } from './digest.ts'
import { toResponseHead } from './http-message.ts'
import type { KnownCaptures } from './known-captures.ts'
import { readRecordOf } from './read-record-of.ts'
import { type Original, toRecords } from './to-records.ts'
import type { WarcWriter } from './warc-writer.ts'

/** Writes an exchange into an archive's file: whole, or as one that repeats another. `undefined` where the file was taken over by another writer. */
export async function writeExchange(
  folder: string,
  exchange: Exchange,
  { writer, known, uuid }: { readonly writer: WarcWriter; readonly known: KnownCaptures; readonly uuid: () => string },
): Promise<IndexEntry | undefined> {
  const { url, response } = exchange
  const at = toInstant(exchange.at)
  if (at === undefined) throw new TypeError(`Expected an ISO instant for the exchange with ${url}, got ${exchange.at}`)
  if (response.body.length > maxExchangeBody)
    throw new RangeError(`Expected a body of at most ${maxExchangeBody} bytes from ${url}, got ${response.body.length}`)
  const payloadDigest = toDigest(response.body)
  const head = toResponseHead(exchange)
  const described = describeResponse(Buffer.concat([head, response.body]))
  const found = await findOriginal(folder, exchange, { known, payloadDigest })
  // The same bytes under another content-encoding are another page.
  const original = response.status === 304 || found?.entry.sha256 === described.sha256 ? found : undefined
  const digest = response.status === 304 ? original?.entry.digest : payloadDigest
  const sha256 = original ? original.entry.sha256 : described.sha256
  const said = {
    url,
    timestamp: toTimestamp(at),
    status: described.status,
    mime: original ? 'warc/revisit' : described.mime,
    ...(digest !== undefined && { digest }),
    ...(sha256 !== undefined && { sha256 }),
  }
  const entry = await writer.write(toRecords(exchange, { uuid, at, original, payloadDigest, head }), (place) => ({
    ...said,
    ...place,
  }))
  if (entry) known.add(entry)
  return entry
}

/** The record that this answer repeats: the same bytes, or what the server says has not changed. */
async function findOriginal(
  folder: string,
  { url, response, truncated }: Exchange,
  { known, payloadDigest }: { readonly known: KnownCaptures; readonly payloadDigest: string },
): Promise<Original | undefined> {
  const isRepeated = response.status === 304 || (response.body.length > 0 && truncated === undefined)
  if (!isRepeated) return undefined
  const entry = await (response.status === 304 ? known.lastOf(url) : known.withPayload(url, payloadDigest))
  if (!entry) return undefined
  try {
    return { entry, record: await readRecordOf(folder, entry) }
  } catch (error) {
    // A record that cannot be read is none to refer to: the answer is kept whole.
    if (error instanceof HearsayError) return undefined
    throw error
  }
}
