import type { OriginId } from '../core/ids.ts'
import type { Evidence } from '../core/ledger.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import { groupBy } from './order.ts'
import type { Step } from './settle-status.ts'
import { roleOf } from './side-of.ts'
import type { Trace, Traced } from './trace.ts'

/** The origins that a withdrawal takes back: those that entered the record through the outlet that withdraws. */
function findWithdrawn(traced: readonly Traced[], withdrawal: Withdrawal): readonly Trace[] {
  return [...groupBy(traced, ({ trace }) => trace.key).values()].flatMap((list) => {
    const first = list.find(({ saying }) => roleOf(saying) === 'supports')
    return first && withdrawal.of(first.saying) ? [first.trace] : []
  })
}

/** The moments at which origins were withdrawn. */
export function withdrawalSteps(traced: readonly Traced[], withdrawal: Withdrawal): readonly Step[] {
  const { article, revision, spans } = withdrawal
  return findWithdrawn(traced, withdrawal).map(({ key, kind }) => ({
    at: revision.at,
    order: `${revision.at}\n${article.id}\n${revision.id}\n`,
    originKey: key,
    originKind: kind,
    role: 'withdrawn',
    because: { articleId: article.id, revisionId: revision.id, spans },
  }))
}

/** The words that withdraw, as evidence for each origin of which the notice holds no saying. */
export function withdrawalEvidence(
  traced: readonly Traced[],
  withdrawal: Withdrawal,
  idOf: (key: string) => OriginId,
): readonly Evidence[] {
  const { article, revision, spans } = withdrawal
  const text = spans.map((span) => revision.reading.article.text.slice(...span)).join(' ')
  const held = new Set(traced.filter(({ saying }) => saying.revision.id === revision.id).map(({ trace }) => trace.key))
  return findWithdrawn(traced, withdrawal)
    .filter(({ key }) => !held.has(key))
    .map(({ key }) => ({
      articleId: article.id,
      revisionId: revision.id,
      spans,
      text,
      ...(article.outlet !== undefined && { speaker: article.outlet }),
      stance: 'denies',
      certainty: 'certain',
      originId: idOf(key),
    }))
}
