import type { HearsayError } from '../core/error.ts'
import type { Reading } from '../core/reading.ts'

/** What became of one input. `name` is the input's own. */
export type ReadOutcome =
  | {
      readonly kind: 'read'
      readonly name: string
      readonly reading: Reading
      /** ISO 8601 in UTC. */
      readonly seenAt: string
      /** The same as it was given; absent where only our clock says so. */
      readonly fetchedAt?: string
      /** The caller's own name for it. */
      readonly externalId?: string
      /** Characters of all that the page shows, its menus and notes too. */
      readonly shownLength?: number
    }
  | {
      readonly kind: 'failed'
      readonly name: string
      /** The caller's own name for it. */
      readonly id?: string
      readonly error: HearsayError
    }
