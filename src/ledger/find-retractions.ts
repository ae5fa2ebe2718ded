import type { Correction } from '../core/correction.ts'
import { findSaid } from './find-said.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import type { DatedArticle } from './gather-articles.ts'
import type { Traced } from './trace.ts'

/** What of a claim persons marked as taken back: each by the words of a page of the same story, which withdraw the origins of what was said. */
export function findRetractions(
  traced: readonly Traced[],
  corrections: readonly Correction[],
  articleOf: ReadonlyMap<DatedArticle['id'], DatedArticle>,
): readonly Withdrawal[] {
  const sayings = traced.map(({ saying }) => saying)
  return corrections.flatMap(({ change }): readonly Withdrawal[] => {
    if (change.kind !== 'retract') return []
    const article = articleOf.get(change.notice.articleId)
    const revision = article?.revisions.find(({ id }) => id === change.notice.revisionId)
    const meant = new Set(change.said.flatMap((said) => findSaid(sayings, said) ?? []))
    const keys = new Set(traced.filter(({ saying }) => meant.has(saying)).map(({ trace }) => trace.key))
    if (!article || !revision || keys.size === 0) return []
    const taken = new Set(traced.filter(({ trace }) => keys.has(trace.key)).map(({ saying }) => saying))
    return [{ article, revision, spans: change.notice.spans, of: (saying) => taken.has(saying) }]
  })
}
