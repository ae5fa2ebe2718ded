import type { ArticleId, ClaimId } from '../core/ids.ts'
import type { Claim } from '../core/ledger.ts'
import type { ClaimBrief, ClaimDetail, ClaimRecord, TallyOrigin } from './contract.ts'
import { type ArticleLookup, lookUpAll, toArticleBrief } from './dated-article.ts'
import type { LedgerView } from './ledger-view.ts'
import { toQuoted } from './passage.ts'

const articleIdsOf = (claim: Claim): ReadonlySet<ArticleId> =>
  new Set([
    claim.statementFrom.articleId,
    ...claim.evidence.map(({ articleId }) => articleId),
    ...claim.history.map(({ because }) => because.articleId),
  ])

/** A claim with the articles of its evidence and the words that moved its status. */
export async function toClaimRecord(claim: Claim, lookup: ArticleLookup): Promise<ClaimRecord> {
  const articles = await lookUpAll(lookup, articleIdsOf(claim))
  const byId = new Map(articles.map((article) => [article.id, article]))
  return {
    ...claim,
    history: claim.history.map((step) => ({
      ...step,
      because: toQuoted(step.because, byId.get(step.because.articleId)),
    })),
    articles: articles.map(toArticleBrief),
  }
}

/** A claim by its words. */
export function toClaimBrief({ id, statement, status }: Claim): ClaimBrief {
  return { id, statement, status }
}

/** Each origin of a claim with the number of its reports: articles, not revisions. */
export function tallyOf(claim: Claim): readonly TallyOrigin[] {
  return claim.origins.map(({ id, role }) => {
    const carried = claim.evidence.filter(({ originId }) => originId === id)
    return { role, reports: new Set(carried.map(({ articleId }) => articleId)).size }
  })
}

/** The claims whose values conflict with this one's. */
export async function rivalsOf(claim: Claim, store: LedgerView): Promise<ClaimDetail['rivals']> {
  const found = await Promise.all((claim.rivalIds ?? []).map((id: ClaimId) => store.claim(id)))
  return found.filter((rival) => rival !== undefined).map(toClaimBrief)
}
