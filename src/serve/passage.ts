import type { Evidence, LedgerArticle, Passage } from '../core/ledger.ts'
import { overlaps, partAt } from '../core/span.ts'
import type { QuotedPassage, SearchResult } from './contract.ts'

/** A passage with its words; without any when its text is not in the ledger. */
export function toQuoted(passage: Passage, article: LedgerArticle | undefined): QuotedPassage {
  const text = article?.revisions.find(({ id }) => id === passage.revisionId)?.text
  const end = Math.max(0, ...passage.spans.map((span) => span[1]))
  const words = text !== undefined && end <= text.length ? partAt(text, passage.spans).text : ''
  return { ...passage, text: words }
}

/** Who says what stands in a passage, and how: by the first evidence that shares words with it, if any. */
export function findSaid(
  evidence: readonly Evidence[],
  passage: Pick<Passage, 'revisionId' | 'spans'>,
): SearchResult['said'] {
  const inText = evidence.filter(({ revisionId }) => revisionId === passage.revisionId)
  const first = inText.find(({ spans }) => spans.some((own) => passage.spans.some((span) => overlaps(own, span))))
  if (!first) return undefined
  const { stance, certainty } = first
  // The ledger keeps one entry for each of several speakers of one passage.
  const joint = inText.filter((one) => one.stance === stance && String(one.spans) === String(first.spans))
  const speakers = [...new Set(joint.flatMap(({ speaker }) => speaker ?? []))]
  return { ...(speakers.length > 0 && { speaker: speakers.join('; ') }), stance, certainty }
}
