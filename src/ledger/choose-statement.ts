import type { Saying } from './gather-sayings.ts'
import { keyOfTime } from './match-claims.ts'
import { compare } from './order.ts'

/** Words that point outside the saying: it cannot stand alone. */
const pointingPattern = /\b(?:it|its|they|them|their|he|his|she|her|we|our|ours|i|my|this|these|those|such)\b/iu

/** The words that say the claim most clearly by themselves: somebody's, never ours. The earlier of two as clear. */
export function chooseStatement(sayings: readonly Saying[]): Saying {
  const [best] = sayings
    .map((saying) => ({ saying, clarity: clarityOf(saying) }))
    .sort((a, b) => b.clarity - a.clarity || compare(keyOfTime(a.saying), keyOfTime(b.saying)))
  if (!best) throw new RangeError('Expected a claim with at least one saying, got none')
  return best.saying
}

function clarityOf({ stance, certainty, text, terms, spans }: Saying): number {
  const denies = stance === 'denies' ? -6 : stance === 'speculates' ? -2 : 0
  const sure = certainty === 'certain' ? 0.5 : 0
  const points = (pointingPattern.test(text) ? -1.5 : 0) + (/^(?:that|whether|how|to)\b/iu.test(text) ? -0.5 : 0)
  const whole = spans.length === 1 ? 0.3 : 0
  return denies + sure + points + whole + Math.min(terms.length, 5) * 0.5 - Math.max(0, terms.length - 14) * 0.15
}
