import { unreachable } from '../../core/error.ts'
import { type UnpackLimits, undoCodings } from '../undo-codings.ts'

export type Unpacked =
  | { readonly kind: 'unpacked'; readonly bytes: Uint8Array }
  | { readonly kind: 'too-large' | 'bomb' }
  /** `because` goes on after "the answer". */
  | { readonly kind: 'damaged'; readonly because: string }

/** A body without its content codings (gzip, deflate, br, where Node has it zstd). Stops as soon as a limit is passed. */
export function unpackBody(body: Uint8Array, contentEncoding: string, limits: UnpackLimits): Unpacked {
  const undone = undoCodings(body, contentEncoding, limits)
  switch (undone.kind) {
    case 'undone':
      return undone.isCut
        ? { kind: 'damaged', because: 'is packed and cut short' }
        : { kind: 'unpacked', bytes: undone.bytes }
    case 'too-large':
    case 'bomb':
      return { kind: undone.kind }
    case 'broken':
      return { kind: 'damaged', because: undone.what }
    case 'unknown':
      return { kind: 'damaged', because: `is packed as "${undone.coding.slice(0, 40)}"` }
    case 'too-many':
      return { kind: 'damaged', because: `is packed ${undone.codings} times` }
    default:
      return unreachable(undone)
  }
}
