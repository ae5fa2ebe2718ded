import type { Correction } from '../core/correction.ts'
import { type ClaimId, type OriginId, originId, shortHash } from '../core/ids.ts'
import type { Claim, Evidence, Origin, Passage } from '../core/ledger.ts'
import { chooseStatement } from './choose-statement.ts'
import { correctOrigins } from './correct-origins.ts'
import { explainOrigin, findKeptApart } from './explain-origins.ts'
import { findRetractions } from './find-retractions.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import type { DatedArticle } from './gather-articles.ts'
import type { Saying } from './gather-sayings.ts'
import { keyOfTime, type Matter } from './match-claims.ts'
import { compare, groupBy } from './order.ts'
import { type Step, settleStatus } from './settle-status.ts'
import { sideOf } from './side-of.ts'
import type { TraceContext, Traced } from './trace.ts'
import { traceOrigins } from './trace-origins.ts'
import { withdrawalEvidence, withdrawalSteps } from './withdraw-origins.ts'

/** What settling one claim needs to know beside its sayings. */
export interface ClaimContext extends TraceContext {
  /** Those that stand, in the order in which they were made. */
  readonly corrections: readonly Correction[]
  readonly articleOf: ReadonlyMap<DatedArticle['id'], DatedArticle>
  /** The claim's own name. */
  readonly id: ClaimId
  /** The claim that a saying is in. */
  readonly claimOf: (saying: Saying) => ClaimId | undefined
  saidAt(saying: Saying): string
}

/** Works out one claim: who stands behind it, who denies it, and how that changed. */
export function settleClaim(matter: Matter, context: ClaimContext): Claim {
  const { id, withdrawal, corrections } = context
  const { traced, apart } = correctOrigins(traceOrigins(matter.sayings, context), corrections)
  const withdrawals = [...(withdrawal ? [withdrawal] : []), ...findRetractions(traced, corrections, context.articleOf)]
  const saying = chooseStatement(matter.sayings)
  const steps = [
    ...traced.map((one) => toStep(one, saying, context.saidAt(one.saying), withdrawal)),
    ...withdrawals.flatMap((one) => withdrawalSteps(traced, one)),
  ]
  const settled = settleStatus(steps)
  const idOf = (key: string): OriginId => originId(`o${shortHash(`origin\n${id}\n${key}`)}`)
  const evidence = [
    ...traced.map((one) => toEvidence(one, idOf(one.trace.key))),
    ...withdrawals.flatMap((one) => withdrawalEvidence(traced, one, idOf)),
  ]
  const evidenceOf = groupBy(evidence, ({ originId }) => originId)
  const origins = [...groupBy(traced, ({ trace }) => trace.key)].map(([key, list]): Origin => {
    const turns = settled.turns.get(key) ?? []
    const own = evidenceOf.get(idOf(key)) ?? []
    const { name, kind } = list[0]?.trace ?? { name: '', kind: 'unspecified' }
    return {
      id: idOf(key),
      name,
      kind,
      role: settled.roles.get(key) ?? 'speculates',
      ...(turns.length > 0 && { turns }),
      articleIds: [...new Set(own.map(({ articleId }) => articleId))],
      reason: explainOrigin(list, context.outlets),
    }
  })
  const byHand = apart.map(({ keys, reason }) => ({ originIds: keys.map(idOf), reason }))
  const isByHand = (pair: readonly OriginId[]): boolean =>
    byHand.some(({ originIds }) => originIds.every((one) => pair.includes(one)))
  const keptApart = [...byHand, ...findKeptApart(origins).filter(({ originIds }) => !isByHand(originIds))]
  const rivalIds = [...new Set(matter.rivals.flatMap((rival) => context.claimOf(rival) ?? []))].filter(
    (other) => other !== id,
  )
  const seen = steps.filter((step) => step.role === 'supports' || step.role === 'speculates').map((step) => step.at)
  const denied = steps.filter((step) => step.role === 'denies').map((step) => step.at)
  return {
    id,
    storyId: matter.story.id,
    statement: saying.text,
    statementFrom: toPassage(saying),
    ...(rivalIds.length > 0 && { rivalIds: rivalIds.sort(compare) }),
    status: settled.status,
    firstSeenAt: earliest(seen) ?? earliest(steps.map((step) => step.at)) ?? '',
    ...(denied.length > 0 && { firstDeniedAt: earliest(denied) ?? '' }),
    origins,
    ...(keptApart.length > 0 && { keptApart }),
    evidence,
    history: settled.history,
  }
}

const earliest = (times: readonly string[]): string | undefined => [...times].sort(compare)[0]

const toPassage = ({ article, revision, spans }: Saying): Passage => ({
  articleId: article.id,
  revisionId: revision.id,
  spans,
})

function toStep({ saying, trace }: Traced, claim: Saying, at: string, withdrawal: Withdrawal | undefined): Step {
  const own =
    withdrawal !== undefined &&
    withdrawal.revision.id === saying.revision.id &&
    trace.why?.includes(' withdraws ') === true
  return {
    at,
    order: keyOfTime(saying),
    originKey: trace.key,
    originKind: trace.kind,
    role: own ? 'withdrawn' : sideOf(saying, claim),
    because: toPassage(saying),
  }
}

function toEvidence({ saying }: Traced, id: OriginId): Evidence {
  const { text, speaker, stance, certainty, attribution } = saying
  return {
    ...toPassage(saying),
    text,
    ...(speaker !== undefined && { speaker }),
    stance,
    certainty,
    originId: id,
    ...(attribution && { attributionId: attribution.id }),
  }
}
