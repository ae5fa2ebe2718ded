import type { ArchivedPage } from './to-archived-page.ts'
import type { WarcRecord } from './warc-record.ts'

/** The pages of an archive that a later record may say are the same again. */
export interface Originals {
  /** Keeps what a record holds in mind: a page, or that it holds none. */
  remember(record: WarcRecord, page: ArchivedPage | undefined): void
  /** What a revisit record says is the same again: a page, something else, or nothing that was met. */
  recall(revisit: ReadonlyMap<string, string>): Promise<ArchivedPage | 'other' | undefined>
}

/** Where a record lies: where in the file it can be read from, and its id. */
export interface RecordPlace {
  readonly at: number
  readonly id: string | undefined
}

export interface OriginalsOptions {
  /** So many bytes of the latest pages are held. */
  readonly maxHeld: number
  /** Reads a page again, in a file that allows it. */
  readonly readAt?: (place: RecordPlace) => Promise<ArchivedPage | undefined>
}

/** More places are not kept: some hundred bytes each. */
const mostPlaces = 200_000

/** An empty memory. Of pages that are held no more the place is known, so that they can be read again. */
export function createOriginals({ maxHeld, readAt }: OriginalsOptions): Originals {
  const places = new Map<string, RecordPlace | 'other'>()
  const held = new Map<RecordPlace, ArchivedPage>()
  let size = 0
  return {
    remember({ headers, at }, page) {
      const keys = ownKeys(headers)
      if (keys.length === 0) return
      const place = page ? { at, id: headers.get('warc-record-id') } : 'other'
      for (const key of keys) {
        places.delete(key)
        places.set(key, place)
      }
      for (const oldest of places.keys()) {
        if (places.size <= mostPlaces) break
        places.delete(oldest)
      }
      if (!page || place === 'other') return
      held.set(place, page)
      size += page.bytes.length
      for (const [oldest, { bytes }] of held) {
        if (size <= maxHeld) break
        held.delete(oldest)
        size -= bytes.length
      }
    },
    async recall(revisit) {
      for (const key of referredKeys(revisit)) {
        const place = places.get(key)
        if (place === 'other') return 'other'
        if (place) return held.get(place) ?? (await readAt?.(place))
      }
      return undefined
    },
  }
}

function ownKeys(headers: ReadonlyMap<string, string>): readonly string[] {
  const visit = [headers.get('warc-target-uri'), headers.get('warc-date')] as const
  return toKeys(headers.get('warc-record-id'), visit, headers.get('warc-payload-digest'))
}

function referredKeys(headers: ReadonlyMap<string, string>): readonly string[] {
  const visit = [headers.get('warc-refers-to-target-uri'), headers.get('warc-refers-to-date')] as const
  return toKeys(headers.get('warc-refers-to'), visit, headers.get('warc-payload-digest'))
}

/** The surest first. */
function toKeys(
  id: string | undefined,
  [url, at]: readonly [string | undefined, string | undefined],
  digest: string | undefined,
): readonly string[] {
  return [
    ...(id ? [`id ${id}`] : []),
    ...(url && at ? [`visit ${at} ${url.replace(/^<|>$/g, '')}`] : []),
    ...(digest ? [`digest ${digest}`] : []),
  ]
}
