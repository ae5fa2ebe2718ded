import type { Brief, Correction } from '../../core/correction.ts'
import { toClaim, toStory } from '../route.ts'

type Changed = Pick<Correction, 'before' | 'after'>
type Led = Extract<Brief, { kind: 'claim' | 'story' }>

const isLed = (brief: Brief): brief is Led => brief.kind !== 'attribution'
const nameOf = (brief: Led): string => (brief.kind === 'claim' ? brief.statement : brief.title)

/** Where a claim or story is led to. */
export const toLed = ({ kind, id }: Led): string => (kind === 'claim' ? toClaim(id) : toStory(id))

/** Claims and stories that a correction made: not those that only go by another id, under the same words. */
export function newBy({ before, after }: Changed): readonly Led[] {
  const [was, is] = [before.filter(isLed), after.filter(isLed)]
  const sameId = (a: Led) => (b: Led) => a.kind === b.kind && a.id === b.id
  const gone = new Set(was.filter((one) => !is.some(sameId(one))).map(nameOf))
  return is.filter((one) => !was.some(sameId(one)) && !gone.has(nameOf(one)))
}

/** What a page is about, where a correction may give it another id. */
export interface Subject {
  readonly kind: Led['kind']
  readonly id: string
}

/**
 * What a claim or story became when a correction took its id away: what has its words, or else what is new, or else what it became part
 * of. `undefined` when its id stays, `gone` when nothing is left.
 */
function successorOf({ kind, id }: Subject, correction: Changed): Led | 'gone' | undefined {
  const own = correction.before.filter(isLed).find((brief) => brief.kind === kind && brief.id === id)
  const now = correction.after.filter(isLed).filter((brief) => brief.kind === kind)
  if (!own || now.some((brief) => brief.id === id)) return undefined
  const fresh = newBy(correction).find((brief) => brief.kind === kind)
  return now.find((brief) => nameOf(brief) === nameOf(own)) ?? fresh ?? now[0] ?? 'gone'
}

/** The address of a claim or story after a correction; `undefined` when it stays where it is. */
export function placeNow(subject: Subject, correction: Changed): string | undefined {
  const next = successorOf(subject, correction)
  if (next === 'gone') return subject.kind === 'claim' ? '/claims' : '/stories'
  return next && toLed(next)
}

/** What a claim or story that nothing goes by any more is now, after all that was corrected; the latest correction first. */
export function followMoves(subject: Subject, corrections: readonly Changed[]): Led | undefined {
  let last: Led | undefined
  for (const correction of corrections.toReversed()) {
    const next = successorOf(last ?? subject, correction)
    if (next !== undefined && next !== 'gone') last = next
  }
  return last?.id === subject.id ? undefined : last
}
