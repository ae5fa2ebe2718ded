import { unreachable } from '../../core/error.ts'
import { mostCodings, undoCodings } from '../undo-codings.ts'
import { joinChunks } from './join-chunks.ts'

/** The bytes of a page, and what was wrong with how they were sent. */
export interface DecodedBody {
  readonly bytes: Buffer
  readonly doubts: readonly string[]
}

/** A body put together and unpacked. Throws `RangeError` with what was wrong where that cannot be done. */
export function decodeBody(raw: Buffer, headers: ReadonlyMap<string, string>, maxBody: number): DecodedBody {
  const doubts: string[] = []
  const joined = joinSaid(raw, headers, doubts)
  // What a whole file unpacks to is bounded where it is read.
  const limits = { maxBytes: maxBody, maxRatio: Number.POSITIVE_INFINITY, ratioFromBytes: maxBody }
  const undone = undoCodings(joined, headers.get('content-encoding') ?? '', limits)
  switch (undone.kind) {
    case 'undone':
      return {
        bytes: undone.bytes,
        doubts: [...doubts, ...undone.odd, ...(undone.isCut ? ['its packed body is cut'] : [])],
      }
    case 'too-large':
    case 'bomb':
      throw new RangeError(`expected a page of at most ${maxBody} bytes, got more`)
    case 'broken':
      throw new RangeError(`expected a body packed with ${undone.coding}, it ${undone.what}`)
    case 'unknown':
      throw new RangeError(
        `expected a body packed with gzip, deflate or br, got ${JSON.stringify(undone.coding.slice(0, 40))}`,
      )
    case 'too-many':
      throw new RangeError(`expected at most ${mostCodings} content encodings, got ${undone.codings}`)
    default:
      return unreachable(undone)
  }
}

function joinSaid(raw: Buffer, headers: ReadonlyMap<string, string>, doubts: string[]): Buffer {
  if (!/\bchunked\b/i.test(headers.get('transfer-encoding') ?? '')) return raw
  // Many archives keep the header of a body that they have already put together.
  const joined = joinChunks(raw)
  if (joined?.broke !== undefined) doubts.push(joined.broke)
  return joined?.bytes ?? raw
}
