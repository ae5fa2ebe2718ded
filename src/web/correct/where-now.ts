import type { Brief, Correction } from '../../core/correction.ts'
import { toClaim, toStory } from '../route.ts'

type Led = Extract<Brief, { kind: 'claim' | 'story' }>

const isLed = (brief: Brief): brief is Led => brief.kind !== 'attribution'
const nameOf = (brief: Led): string => (brief.kind === 'claim' ? brief.statement : brief.title)

/** Where a claim or story is led to. */
export const toLed = ({ kind, id }: Led): string => (kind === 'claim' ? toClaim(id) : toStory(id))

/** What goes by an id that nothing went by before, or by one that is not on this page: where else a correction led. */
export function newBy({ before, after }: Pick<Correction, 'before' | 'after'>): readonly Led[] {
  return after.filter(isLed).filter(({ kind, id }) => !before.some((was) => was.kind === kind && was.id === id))
}

/**
 * The address of a claim or story after a correction: a merge or split may have given it another id. By its words first, then what is
 * new, then what it became part of. `undefined` when it stays where it is.
 */
export function placeNow(
  { kind, id }: { readonly kind: Led['kind']; readonly id: string },
  correction: Pick<Correction, 'before' | 'after'>,
): string | undefined {
  const own = correction.before.filter(isLed).find((brief) => brief.kind === kind && brief.id === id)
  const now = correction.after.filter(isLed).filter((brief) => brief.kind === kind)
  if (!own || now.some((brief) => brief.id === id)) return undefined
  const fresh = newBy(correction).find((brief) => brief.kind === kind)
  const next = now.find((brief) => nameOf(brief) === nameOf(own)) ?? fresh ?? now[0]
  return next ? toLed(next) : kind === 'claim' ? '/claims' : '/stories'
}
