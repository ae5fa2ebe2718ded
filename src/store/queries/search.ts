import type { Kysely } from 'kysely'
import type { Claim } from '../../core/ledger.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import type { Page, SearchHit, SearchQuery } from '../port.ts'
import { type AskedOfHits, toSearchHit } from '../search-hit.ts'
import { parseSearch } from '../search-words.ts'
import type { LedgerTables } from '../tables.ts'
import type { FoundSentence, TextIndex } from '../text-index.ts'
import { selectArticlesById } from './select-articles.ts'
import { selectClaimsById } from './select-claims.ts'

/** A stretch of the sentences that hold the words looked for, best first. */
export async function search(db: Kysely<LedgerTables>, index: TextIndex, query: SearchQuery): Promise<Page<SearchHit>> {
  const limit = limitOf(query)
  const [offset] = query.cursor === undefined ? [0] : parseCursor(query.cursor, 'search', [0])
  const runs = parseSearch(query.text)
  if (runs.length === 0) return { items: [] }
  const filter = query.filter ?? {}
  const found = await index.find(db, runs, { offset, limit: limit + 1, filter })
  return {
    items: await toHits(db, found.slice(0, limit), { runs, filter }),
    ...(found.length > limit && { next: toCursor('search', [offset + limit]) }),
  }
}

async function toHits(
  db: Kysely<LedgerTables>,
  found: readonly FoundSentence[],
  asked: AskedOfHits,
): Promise<readonly SearchHit[]> {
  const articles = await selectArticlesById(db, [...new Set(found.map(({ articleId }) => articleId))])
  const claims = await selectClaimsWithEvidence(db, [...new Set(found.map((sentence) => sentence.revisionId))])
  return found.flatMap((sentence) => {
    const article = articles.find(({ id }) => id === sentence.articleId)
    return article ? [toSearchHit(sentence, article, claims, asked)] : []
  })
}

/** Claims that rest on words of these revisions: contested first, then by the latest change. */
async function selectClaimsWithEvidence(
  db: Kysely<LedgerTables>,
  revisions: readonly string[],
): Promise<readonly Claim[]> {
  if (revisions.length === 0) return []
  const resting = db.selectFrom('evidence').select('claim_id').where('revision_id', 'in', revisions)
  const rows = await db
    .selectFrom('claim')
    .select('id')
    .where('id', 'in', resting)
    .orderBy('contested', 'desc')
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .execute()
  const ids = rows.map(({ id }) => id)
  const claims = new Map((await selectClaimsById(db, ids)).map((claim) => [`${claim.id}`, claim]))
  return ids.flatMap((id) => claims.get(id) ?? [])
}
