import type { Kysely } from 'kysely'
import type { Claim } from '../../core/ledger.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import type { ClaimQuery, Page } from '../port.ts'
import { type Row, toClaim, toEvidence, toOrigin, toStatusChange } from '../rows.ts'
import type { LedgerTables } from '../tables.ts'
import { groupRows } from './group-rows.ts'

/** A stretch of the claims: contested first, then by the latest change of status. */
export async function selectClaims(db: Kysely<LedgerTables>, query: ClaimQuery): Promise<Page<Claim>> {
  const limit = limitOf(query)
  const { storyId, articleId, status, cursor } = query
  let select = db.selectFrom('claim').selectAll()
  if (storyId !== undefined) select = select.where('story_id', '=', storyId)
  if (status !== undefined) select = select.where('status', '=', status)
  if (articleId !== undefined) {
    select = select.where('id', 'in', db.selectFrom('evidence').select('claim_id').where('article_id', '=', articleId))
  }
  if (cursor !== undefined) {
    const [contested, changedAt, id] = parseCursor(cursor, 'claims', [0, '', ''])
    select = select.where((where) =>
      where.or([
        where('contested', '<', contested),
        where.and([where('contested', '=', contested), where('changed_at', '<', changedAt)]),
        where.and([where('contested', '=', contested), where('changed_at', '=', changedAt), where('id', '>', id)]),
      ]),
    )
  }
  const rows = await select
    .orderBy('contested', 'desc')
    .orderBy('changed_at', 'desc')
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const last = rows.length > limit ? rows[limit - 1] : undefined
  return {
    items: await toClaims(db, rows.slice(0, limit)),
    ...(last && { next: toCursor('claims', [last.contested, last.changed_at, last.id]) }),
  }
}

/** The claims with these ids, in their ledger order. */
export async function selectClaimsById(db: Kysely<LedgerTables>, ids: readonly string[]): Promise<readonly Claim[]> {
  if (ids.length === 0) return []
  return toClaims(db, await db.selectFrom('claim').selectAll().where('id', 'in', ids).orderBy('rank').execute())
}

/** Every claim, in ledger order. */
export async function selectAllClaims(db: Kysely<LedgerTables>): Promise<readonly Claim[]> {
  return toClaims(db, await db.selectFrom('claim').selectAll().orderBy('rank').execute(), 'all')
}

/** Fills in the parts. `all`: the rows are every claim there is, so the parts need no list of ids. */
async function toClaims(
  db: Kysely<LedgerTables>,
  rows: readonly Row<'claim'>[],
  all?: 'all',
): Promise<readonly Claim[]> {
  if (rows.length === 0) return []
  const ids = all ? undefined : rows.map(({ id }) => id)
  const [origins, evidence, history] = [
    await selectOrigins(db, ids),
    await selectEvidence(db, ids),
    await selectHistory(db, ids),
  ]
  return rows.map((row) =>
    toClaim(row, {
      origins: (origins.get(row.id) ?? []).map(toOrigin),
      evidence: (evidence.get(row.id) ?? []).map(toEvidence),
      history: (history.get(row.id) ?? []).map(toStatusChange),
    }),
  )
}

type ById<Table extends 'origin' | 'evidence' | 'history'> = ReadonlyMap<string, readonly Row<Table>[]>

async function selectOrigins(db: Kysely<LedgerTables>, ids?: readonly string[]): Promise<ById<'origin'>> {
  const select = db.selectFrom('origin').selectAll().orderBy('claim_id').orderBy('position')
  return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id)
}

async function selectEvidence(db: Kysely<LedgerTables>, ids?: readonly string[]): Promise<ById<'evidence'>> {
  const select = db.selectFrom('evidence').selectAll().orderBy('claim_id').orderBy('position')
  return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id)
}

async function selectHistory(db: Kysely<LedgerTables>, ids?: readonly string[]): Promise<ById<'history'>> {
  const select = db.selectFrom('history').selectAll().orderBy('claim_id').orderBy('position')
  return groupRows(await (ids ? select.where('claim_id', 'in', ids) : select).execute(), (row) => row.claim_id)
}
