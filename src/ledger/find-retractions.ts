import type { Correction } from '../core/correction.ts'
import { wordsAtAll } from '../core/span.ts'
import { findSaid } from './find-said.ts'
import type { Withdrawal } from './find-withdrawals.ts'
import type { DatedArticle } from './gather-articles.ts'
import type { Saying } from './gather-sayings.ts'
import type { Traced } from './trace.ts'

/**
 * What of a claim persons marked as taken back: each by the words of a page of the same story, which withdraw the origins of what was said.
 * Words that do not stand there withdraw nothing; the same words withdraw once.
 */
export function findRetractions(
  traced: readonly Traced[],
  corrections: readonly Correction[],
  articleOf: ReadonlyMap<DatedArticle['id'], DatedArticle>,
): readonly Withdrawal[] {
  const sayings = traced.map(({ saying }) => saying)
  const found = new Map<string, Omit<Withdrawal, 'of'> & { readonly taken: Set<Saying> }>()
  for (const { change } of corrections) {
    if (change.kind !== 'retract') continue
    const { articleId, revisionId, spans, text } = change.notice
    const article = articleOf.get(articleId)
    const revision = article?.revisions.find(({ id }) => id === revisionId)
    const meant = new Set(change.said.flatMap((said) => findSaid(sayings, said) ?? []))
    const keys = new Set(traced.filter(({ saying }) => meant.has(saying)).map(({ trace }) => trace.key))
    if (!article || !revision || keys.size === 0) continue
    if (text.trim() === '' || wordsAtAll(revision.reading.article.text, spans) !== text) continue
    const name = JSON.stringify([revisionId, spans])
    const withdrawal = found.get(name) ?? { article, revision, spans, taken: new Set() }
    for (const { saying, trace } of traced) if (keys.has(trace.key)) withdrawal.taken.add(saying)
    found.set(name, withdrawal)
  }
  return [...found.values()].map(({ taken, ...words }) => ({ ...words, of: (saying) => taken.has(saying) }))
}
