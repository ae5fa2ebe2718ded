import type { Role } from '../../core/ledger.ts'
import { type RibbonStep, sideOf } from '../../core/marks.ts'
import type { ClaimRecord } from '../../serve/contract.ts'
import { evidenceOf } from './claim-view.ts'

interface Turn {
  readonly at: string
  readonly origin: string
  readonly role: Role
}

const roleOfSide = { for: 'supports', against: 'denies', neither: 'speculates' } as const

/** Every moment at which an origin spoke, with the side that it then took; a withdrawal last. */
function turnsOf(claim: ClaimRecord): readonly Turn[] {
  const turns = claim.origins.flatMap((origin): readonly Turn[] => {
    const own = evidenceOf(claim, origin).map(({ at, stance }) => ({
      at,
      origin: origin.id,
      role: roleOfSide[sideOf(stance)],
    }))
    if (origin.role !== 'withdrawn') return own
    const at = claim.history.findLast(({ status }) => status === 'retracted')?.at ?? own.at(-1)?.at ?? claim.firstSeenAt
    return [...own.filter((turn) => turn.at < at), { at, origin: origin.id, role: 'withdrawn' }]
  })
  return turns.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
}

/** How many origins stood for and against a claim, from each moment at which that changed. */
export function standingOver(claim: ClaimRecord): readonly RibbonStep[] {
  const roles = new Map<string, Role>()
  const steps: RibbonStep[] = []
  for (const { at, origin, role } of turnsOf(claim)) {
    // A doubt by one who has already taken a side does not take it back.
    if (role !== 'speculates' || !roles.has(origin)) roles.set(origin, role)
    const standing = [...roles.values()]
    const step = {
      at,
      for: standing.filter((one) => one === 'supports').length,
      against: standing.filter((one) => one === 'denies').length,
    }
    const last = steps.at(-1)
    if (last?.at === at) steps[steps.length - 1] = step
    else if (last?.for !== step.for || last.against !== step.against) steps.push(step)
  }
  return steps
}

/** The moments between which something about these claims happened. */
export function periodOf(claims: readonly ClaimRecord[]): { readonly from: string; readonly to: string } | undefined {
  const times = claims.flatMap((claim) => [
    ...claim.articles.flatMap(({ revisions }) => revisions.map(({ at }) => at)),
    ...claim.history.map(({ at }) => at),
  ])
  const sorted = times.filter((at) => !Number.isNaN(Date.parse(at))).sort()
  const [from] = sorted
  const to = sorted.at(-1)
  return from === undefined || to === undefined || from === to ? undefined : { from, to }
}
