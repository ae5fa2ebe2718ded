import type { Offer } from './part-offers.ts'
import { likeness } from './token-sets.ts'

/** How strong the other offers around an offer are, each from 0 to 1. */
export interface Company {
  /** The strongest with the same cue. */
  readonly same: number
  /** The strongest whose cue shares a token. */
  readonly rival: number
  /** The strongest whose content runs around this cue, and whose cue stands within this content. */
  readonly outer: number
  readonly inner: number
  /** The strongest that shares the content, weighed by how much of it. */
  readonly shared: number
  /** How many with the same or a meeting cue are stronger, and the sum of all their strengths. */
  readonly stronger: number
  readonly sum: number
}

/** Weaker ones elsewhere are no company. */
const negligible = 0.02
/** Tokens between the cues of two offers that can have to do with each other. */
const reach = 300

/** The offers whose cues are near, by place: `offers` come in the order of their cues. */
export function offersNear(offers: readonly Offer[], place: number): readonly number[] {
  const first = offers[place]?.cue.first ?? 0
  const near: number[] = []
  for (let i = place - 1; i >= 0 && first - (offers[i]?.cue.first ?? 0) <= reach; i -= 1) near.push(i)
  for (let i = place + 1; i < offers.length && (offers[i]?.cue.first ?? 0) - first <= reach; i += 1) near.push(i)
  return near
}

const cuesMeet = (a: Offer, b: Offer): boolean => a.cue.first < b.cue.end && b.cue.first < a.cue.end

/** Whether the content of one offer begins before the cue of another and ends after it. */
const runsAround = ({ content }: Offer, { cue }: Offer): boolean =>
  (content[0] ?? 0) <= cue.first && (content.at(-1) ?? 0) >= cue.end - 1

/** Measures the company of an offer among those near it, given the strength of each. */
export function measureCompany(offers: readonly Offer[], place: number, strengths: Float64Array): Company {
  let [same, rival, outer, inner, shared, stronger, sum] = [0, 0, 0, 0, 0, 0, 0]
  const own = offers[place]
  if (!own) throw new RangeError(`Expected an offer at ${place}, got ${offers.length} of them`)
  const [first, last] = [own.content[0] ?? 0, own.content.at(-1) ?? 0]
  for (const i of offersNear(offers, place)) {
    const [other, strength] = [offers[i], strengths[i] ?? 0]
    if (!other) continue
    if (cuesMeet(own, other)) {
      if (own.cue === other.cue) same = Math.max(same, strength)
      else rival = Math.max(rival, strength)
      if (strength > (strengths[place] ?? 0)) stronger += 1
      sum += strength
      continue
    }
    if (strength < negligible) continue
    if (runsAround(other, own)) outer = Math.max(outer, strength)
    if (runsAround(own, other)) inner = Math.max(inner, strength)
    const meets = (other.content[0] ?? 0) <= last && (other.content.at(-1) ?? 0) >= first
    if (meets && strength > shared) shared = Math.max(shared, strength * likeness(own.content, other.content))
  }
  return { same, rival, outer, inner, shared, stronger, sum }
}
