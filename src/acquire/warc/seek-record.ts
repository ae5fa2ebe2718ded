import { cutFrom, findRecord } from './record-line.ts'
import type { Tape } from './tape.ts'

/** Passes on from a place to where the next record begins, or to the end of what can be had. */
export async function seekRecord(tape: Tape, kind: 'warc' | 'arc' | undefined, first: number): Promise<void> {
  let from = first
  for (;;) {
    const held = tape.held()
    const start = tape.lastStart()
    const found = findFirst(held, from, kind)
    const next = found >= 0 && (start < from || found < start) ? found : start >= from ? start : -1
    if (next >= 0) {
      tape.drop(next)
      return
    }
    // A line that is cut at the end of what is held may turn out to be one; a longer one is none.
    const cut = cutFrom(held, kind ?? 'arc')
    const isLine = cut === 0 ? from === 0 : held[cut - 1] === 10
    tape.drop(cut)
    from = isLine ? 0 : 1
    if (!(await tape.more())) {
      tape.drop(tape.held().length)
      return
    }
  }
}

/** Of a file that has not shown what it is, either. */
function findFirst(held: Buffer, from: number, kind: 'warc' | 'arc' | undefined): number {
  if (kind) return findRecord(held, from, kind)
  const [warc, arc] = [findRecord(held, from, 'warc'), findRecord(held, from, 'arc')]
  return warc < 0 || arc < 0 ? Math.max(warc, arc) : Math.min(warc, arc)
}
