import type { Withdrawal } from './find-withdrawals.ts'
import type { Saying } from './gather-sayings.ts'
import { byTimeSaid, type Matter } from './match-claims.ts'

/** Matters, and what is taken back of them. */
export interface Noticed {
  readonly matters: readonly Matter[]
  readonly withdrawals: ReadonlyMap<Matter, Withdrawal>
}

/** Lays what a notice says in the outlet's own voice ("the works is not due to close") to the claim that it takes back. */
export function applyNotices(matters: readonly Matter[], withdrawals: ReadonlyMap<Matter, Withdrawal>): Noticed {
  const moved = new Map<Matter, Matter>()
  for (const [taken, withdrawal] of withdrawals) {
    for (const matter of matters) {
      if (matter !== taken && matter.story === taken.story && !withdrawals.has(matter) && isPartOf(matter, withdrawal))
        moved.set(matter, taken)
    }
  }
  const withdrawn = new Map<Matter, Withdrawal>()
  const kept = matters.flatMap((matter): readonly Matter[] => {
    if (moved.has(matter)) return []
    const added = [...moved].flatMap(([from, to]) => (to === matter ? from.sayings : []))
    const withdrawal = withdrawals.get(matter)
    // A notice repeats what it takes back ("we reported that …", "the caller said"): these words are no new support.
    const meant = matter.sayings.filter(
      (saying) => saying.revision.id !== withdrawal?.revision.id || saying.stance === 'denies' || isNamed(saying),
    )
    const whole = { ...matter, sayings: [...meant, ...added].sort(byTimeSaid) }
    if (withdrawal) withdrawn.set(whole, withdrawal)
    return [whole]
  })
  return { matters: kept, withdrawals: withdrawn }
}

/** Whether somebody with a name says it, and not the outlet itself. */
const isNamed = ({ speaker, attribution, article }: Saying): boolean =>
  attribution !== undefined && speaker !== undefined && speaker !== article.outlet && /\p{Lu}/u.test(speaker)

function isPartOf({ sayings }: Matter, { revision, article }: Withdrawal): boolean {
  return sayings.every(
    ({ revision: where, stance, speaker }) =>
      where.id === revision.id &&
      stance === 'denies' &&
      (speaker === undefined || speaker.toLowerCase() === article.outlet?.toLowerCase()),
  )
}
