import type { Claim } from '../core/ledger.ts'
import { statuses } from '../core/ledger.ts'
import type { LedgerStore } from '../store/port.ts'
import { toClaimBrief } from './claim-record.ts'
import type { Change } from './contract.ts'
import { type ArticleLookup, createArticleLookup, toArticleBrief } from './dated-article.ts'
import { findSaid, toQuoted } from './passage.ts'

async function statusChangesOf(claim: Claim, lookup: ArticleLookup): Promise<readonly Change[]> {
  return Promise.all(
    claim.history.map(async ({ at, status, because }, i): Promise<Change> => {
      const article = await lookup(because.articleId)
      const from = claim.history[i - 1]?.status
      const speaker = findSaid(claim.evidence, because)?.speaker
      return {
        kind: 'status',
        at,
        claim: toClaimBrief(claim),
        ...(from !== undefined && { from }),
        to: status,
        because: {
          ...toQuoted(because, article),
          ...(speaker !== undefined && { speaker }),
          ...(article?.outlet !== undefined && { outlet: article.outlet }),
        },
      }
    }),
  )
}

async function editChanges(store: LedgerStore, lookup: ArticleLookup, limit: number): Promise<readonly Change[]> {
  const edits = await store.latestEdits(limit)
  const found = await Promise.all(
    edits.map(async (edit): Promise<Change | undefined> => {
      const article = await lookup(edit.articleId)
      const claim = edit.claimId === undefined ? undefined : await store.claim(edit.claimId)
      if (!article) return undefined
      const brief = toArticleBrief(article)
      return { kind: 'edit', at: edit.at, article: brief, edit, ...(claim && { claim: toClaimBrief(claim) }) }
    }),
  )
  return found.filter((change) => change !== undefined)
}

/**
 * What changed last on the record, latest first: statuses and pages. Each status is asked for by its latest changes, so
 * that the newest `limit` are sure to be among what comes back, however large the ledger.
 */
export async function latestChanges(store: LedgerStore, limit: number): Promise<readonly Change[]> {
  const lookup = createArticleLookup(store)
  const pages = await Promise.all(statuses.map((status) => store.claims({ status, limit })))
  const claims = pages.flatMap(({ items }) => items)
  const moved = await Promise.all(claims.map((claim) => statusChangesOf(claim, lookup)))
  const all = [...moved.flat(), ...(await editChanges(store, lookup, limit))]
  return all.sort((a, b) => (a.at < b.at ? 1 : a.at > b.at ? -1 : 0)).slice(0, limit)
}
