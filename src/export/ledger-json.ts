import type { Correction } from '../core/correction.ts'
import type {
  Citation,
  Claim,
  CopyGroup,
  Edit,
  Evidence,
  LedgerArticle,
  Origin,
  Passage,
  Story,
} from '../core/ledger.ts'
import { sortKeys } from '../core/name-correction.ts'
import type { Ledger } from '../core/whole-ledger.ts'

/**
 * The ledger as the contract's document: keys in the contract's order, absent keys left out, each article, claim and so
 * on in a line of its own. Equal ledgers give equal text.
 */
export function toLedgerJson(ledger: Ledger): string {
  const lists = [
    toList('articles', ledger.articles, orderArticle),
    toList('groups', ledger.groups, orderGroup),
    toList('stories', ledger.stories, orderStory),
    toList('claims', ledger.claims, orderClaim),
    toList('citations', ledger.citations, orderCitation),
    toList('edits', ledger.edits, orderEdit),
    ...(ledger.corrections ? [toList('corrections', ledger.corrections, orderCorrection)] : []),
  ]
  return `{"hearsay":"1",\n${lists.join(',\n')}}`
}

function toList<Entry>(name: string, entries: readonly Entry[], order: (entry: Entry) => object): string {
  const lines = entries.map((entry) => `\n${JSON.stringify(order(entry))}`)
  return `"${name}":[${lines.join(',')}]`
}

// Each of these names every key once, in order; JSON.stringify leaves the undefined ones out.

function orderArticle(article: LedgerArticle): object {
  const { id, externalId, url, outlet, title, byline, publishedAt, groupId, storyId } = article
  const revisions = article.revisions.map((revision) => {
    const { id, externalId, seenAt, textHash, pageHash, text } = revision
    return { id, externalId, seenAt, textHash, pageHash, text }
  })
  return { id, externalId, url, outlet, title, byline, publishedAt, groupId, storyId, revisions }
}

function orderGroup({ id, articleIds, originArticleId, reason }: CopyGroup): object {
  return { id, articleIds, originArticleId, reason }
}

function orderStory({ id, title, articleIds }: Story): object {
  return { id, title, articleIds }
}

function orderClaim(claim: Claim): object {
  const { id, storyId, statement, rivalIds, status, firstSeenAt, firstDeniedAt } = claim
  return {
    id,
    storyId,
    statement,
    statementFrom: orderPassage(claim.statementFrom),
    rivalIds,
    status,
    firstSeenAt,
    firstDeniedAt,
    origins: claim.origins.map(orderOrigin),
    keptApart: claim.keptApart?.map(({ originIds, reason }) => ({ originIds, reason })),
    evidence: claim.evidence.map(orderEvidence),
    history: claim.history.map(({ at, status, because }) => ({ at, status, because: orderPassage(because) })),
  }
}

function orderOrigin({ id, name, kind, role, turns, articleIds, reason }: Origin): object {
  return { id, name, kind, role, turns: turns?.map(({ at, role }) => ({ at, role })), articleIds, reason }
}

function orderEvidence(evidence: Evidence): object {
  const { text, speaker, stance, certainty, originId, attributionId } = evidence
  return { ...orderPassage(evidence), text, speaker, stance, certainty, originId, attributionId }
}

function orderPassage({ articleId, revisionId, spans }: Passage): object {
  return { articleId, revisionId, spans }
}

function orderCitation(citation: Citation): object {
  const { text, outlet, citedArticleId, how } = citation
  return { ...orderPassage(citation), text, outlet, citedArticleId, how }
}

function orderEdit(edit: Edit): object {
  const { articleId, fromRevisionId, toRevisionId, at, kind, claimId, before, after, announced } = edit
  return { articleId, fromRevisionId, toRevisionId, at, kind, claimId, before, after, announced }
}

/** Its own keys first; those within, of which there are many kinds, by the alphabet. */
function orderCorrection({ id, at, by, why, change, before, after }: Correction): object {
  return { id, at, by, why, change: sortKeys(change), before: before.map(sortKeys), after: after.map(sortKeys) }
}
