import type { Brief } from '../../core/correction.ts'

/** A thing as it was and as it is: without `before` it is new, without `after` it is gone. */
export interface Shift<B extends Brief> {
  readonly before?: B
  readonly after?: B
}

export type ClaimBrief = Extract<Brief, { kind: 'claim' }>
export type StoryBrief = Extract<Brief, { kind: 'story' }>
export type AttributionBrief = Extract<Brief, { kind: 'attribution' }>

/** What a correction turned into what. */
export interface Shifts {
  readonly stories: readonly Shift<StoryBrief>[]
  readonly claims: readonly Shift<ClaimBrief>[]
  readonly attributions: readonly Shift<AttributionBrief>[]
  /** Claims that keep status, origins and counts: only their words or reasons are told otherwise. */
  readonly steady: number
}

/** Puts what was beside what is, by id; a claim that goes by another id now, by its statement. */
export function pairBriefs(before: readonly Brief[], after: readonly Brief[]): Shifts {
  const of = <Kind extends Brief['kind']>(kind: Kind, list: readonly Brief[]) =>
    list.filter((brief): brief is Extract<Brief, { kind: Kind }> => brief.kind === kind)
  const claims = pair(of('claim', before), of('claim', after), [({ id }) => id, ({ statement }) => statement])
  const moved = claims.filter((shift) => figuresOf(shift.before) !== figuresOf(shift.after))
  return {
    stories: pair(of('story', before), of('story', after), [({ id }) => id]),
    claims: moved,
    attributions: once(
      pair(of('attribution', before), of('attribution', after), [({ id, revisionId }) => `${revisionId} ${id}`]),
    ),
    steady: claims.length - moved.length,
  }
}

const figuresOf = (claim: ClaimBrief | undefined): string => JSON.stringify([claim?.status, claim?.origins])

function pair<B extends Brief>(
  before: readonly B[],
  after: readonly B[],
  keys: readonly ((brief: B) => string)[],
): readonly Shift<B>[] {
  const partners = new Map<B, B>()
  const taken = new Set<B>()
  for (const key of keys) {
    for (const was of before) {
      const is = partners.has(was) ? undefined : after.find((one) => !taken.has(one) && key(one) === key(was))
      if (!is) continue
      partners.set(was, is)
      taken.add(is)
    }
  }
  return [
    ...before.map((was) => {
      const is = partners.get(was)
      return is ? { before: was, after: is } : { before: was }
    }),
    ...after.filter((is) => !taken.has(is)).map((is) => ({ after: is })),
  ]
}

/** The same change in several texts of a page is told once. */
function once(shifts: readonly Shift<AttributionBrief>[]): readonly Shift<AttributionBrief>[] {
  const told = new Map<string, Shift<AttributionBrief>>()
  for (const shift of shifts) {
    const words = [shift.before, shift.after].map((brief) => brief && { ...brief, revisionId: '', id: '' })
    told.set(JSON.stringify(words), told.get(JSON.stringify(words)) ?? shift)
  }
  return [...told.values()]
}
