import type { Told } from './compare-sayings.ts'
import type { Saying } from './gather-sayings.ts'
import { compare } from './order.ts'

/** What it counts for a claim that several reports have it, and against it that nobody had made it yet. */
const isCarried = 0.1
const isLater = -0.1

/** How likely a claim is to be answered, apart from what it says: one that made its way into other reports, and was there before. */
export function measureStanding(claim: Told): (answer: Saying) => number {
  const reports = new Set(claim.map(({ saying }) => saying.article.groupId ?? saying.article.id))
  const carried = reports.size > 1 ? isCarried : 0
  const first = claim.map(({ saying }) => saying.revision.at).sort(compare)[0] ?? ''
  return ({ revision, stance }) => (stance === 'denies' ? carried : 0) + (revision.at < first ? isLater : 0)
}
