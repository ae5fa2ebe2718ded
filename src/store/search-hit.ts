import { revisionId } from '../core/ids.ts'
import type { Claim, Evidence, LedgerArticle } from '../core/ledger.ts'
import { mergeSpans, overlaps, type Span, wordsAt } from '../core/span.ts'
import type { SearchFilter, SearchHit } from './port.ts'
import { fittingEvidence } from './search-filter.ts'
import { findMatches, type WordRun } from './search-words.ts'
import type { FoundSentence } from './text-index.ts'

/** What was looked for. */
export interface AskedOfHits {
  readonly runs: readonly WordRun[]
  readonly filter: SearchFilter
}

/** A sentence that was found, with the first of the claims that it is evidence of as was asked for, if any. */
export function toSearchHit(
  { revisionId: id, span }: FoundSentence,
  article: LedgerArticle,
  claims: readonly Claim[],
  { runs, filter }: AskedOfHits,
): SearchHit {
  const sentence = wordsAt(article.revisions.find((revision) => revision.id === id)?.text ?? '', span)
  const { status } = filter
  const claim = claims.find(
    (candidate) =>
      (status === undefined || candidate.status === status) &&
      contentOf(fittingEvidence(candidate.evidence, filter), id, span).length > 0,
  )
  return {
    article,
    ...(claim && { claim }),
    passage: {
      revisionId: revisionId(id),
      span,
      text: sentence,
      matches: findMatches(sentence, runs),
      content: claim ? contentOf(fittingEvidence(claim.evidence, filter), id, span) : [],
    },
  }
}

/** The words of a claim's evidence within a sentence, from the sentence's start. */
function contentOf(evidence: readonly Evidence[], id: string, sentence: Span): readonly Span[] {
  const [start, end] = sentence
  const within = evidence
    .filter((piece) => piece.revisionId === id)
    .flatMap(({ spans }) => spans)
    .filter((span) => overlaps(span, sentence))
  return mergeSpans(within.map((span) => [Math.max(span[0], start) - start, Math.min(span[1], end) - start]))
}
