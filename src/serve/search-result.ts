import type { SearchFilter, SearchHit } from '../store/port.ts'
import { fittingEvidence } from '../store/search-filter.ts'
import { tallyOf, toClaimBrief } from './claim-record.ts'
import type { SearchResult } from './contract.ts'
import { dateArticle, toArticleBrief } from './dated-article.ts'
import type { LedgerView } from './ledger-view.ts'
import { findSaid } from './passage.ts'

/** A sentence that was found, with who says it. */
export async function toSearchResult(
  ledger: LedgerView,
  { article, claim, passage }: SearchHit,
  filter: SearchFilter,
): Promise<SearchResult> {
  const said =
    claim &&
    findSaid(fittingEvidence(claim.evidence, filter), { revisionId: passage.revisionId, spans: [passage.span] })
  return {
    article: toArticleBrief(await dateArticle(ledger, article)),
    ...(claim && { claim: { ...toClaimBrief(claim), tally: tallyOf(claim) } }),
    ...(said && { said }),
    passage,
  }
}
