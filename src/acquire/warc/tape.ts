import { createByteHold } from './byte-hold.ts'
import type { Piece } from './pieces.ts'

/** The unpacked bytes of an archive, and where in the file each of them comes from. It stops at what is broken. */
export interface Tape {
  /** Unread bytes that are held. */
  held(): Buffer
  /** Takes the next piece; `false` at the end, and before what is broken. */
  more(): Promise<boolean>
  drop(count: number): void
  /** Where in the file the unread byte at a place comes from, and how much of the file it took. */
  placeOf(position: number): Place
  /** Where in what is held the gzip member begins that came last; -1 where it does not. */
  lastStart(): number
  /** Whether what is held ends with the end of a gzip member. */
  endsMember(): boolean
  /** What comes next could not be unpacked. */
  broken(): { readonly at: number; readonly what: string } | undefined
  passBroken(): void
}

/** Where bytes come from. `plainAt` is the exact place of a byte that was not packed. */
export interface Place {
  readonly at: number
  readonly end: number
  readonly plainAt?: number
}

/** A stretch of the tape, its start counted from the beginning of the tape. */
interface Stretch extends Omit<Piece & { readonly kind: 'bytes' }, 'kind' | 'bytes'> {
  readonly from: number
}

/** A tape at its beginning. */
export function createTape(pieces: AsyncIterator<Piece>): Tape {
  const hold = createByteHold()
  let stretches: Stretch[] = []
  let read = 0
  let broken: { readonly at: number; readonly what: string } | undefined
  const take = ({ bytes, at, end, of }: Piece & { readonly kind: 'bytes' }): void => {
    stretches.push({ from: read + hold.held().length, at, end, of })
    hold.append(bytes)
  }
  return {
    held: hold.held,
    async more() {
      if (broken) return false
      const next = await pieces.next()
      if (next.done) return false
      if (next.value.kind === 'bytes') {
        take(next.value)
        return true
      }
      broken = next.value
      return false
    },
    drop(count) {
      hold.drop(count)
      read += count
      let passed = 0
      while ((stretches[passed + 1]?.from ?? Number.POSITIVE_INFINITY) <= read) passed += 1
      if (passed > 0) stretches = stretches.slice(passed)
    },
    placeOf(position) {
      const place = read + position
      const stretch = stretches.findLast(({ from }) => from <= place)
      if (!stretch) return { at: 0, end: 0 }
      const { at, end, from, of } = stretch
      if (of !== 'plain') return { at, end }
      const plainAt = at + place - from
      return { at: plainAt, end: plainAt + 1, plainAt }
    },
    lastStart() {
      const last = stretches.findLast(({ of }) => of === 'whole-member' || of === 'member-start')
      return last && last.from >= read ? last.from - read : -1
    },
    endsMember() {
      const of = stretches.at(-1)?.of
      return of === 'whole-member' || of === 'member-end'
    },
    broken: () => broken,
    passBroken() {
      broken = undefined
    },
  }
}
