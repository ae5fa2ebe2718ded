import type { Kysely } from 'kysely'
import { type ArticleId, articleId } from '../../core/ids.ts'
import type { LedgerTables } from '../tables.ts'
import { inParts } from './select-streamed.ts'

/** Everybody who speaks in the evidence. */
export async function selectSpeakers(db: Kysely<LedgerTables>): Promise<readonly string[]> {
  const rows = await db.selectFrom('evidence').select('speaker').distinct().where('speaker', 'is not', null).execute()
  return rows.flatMap(({ speaker }) => speaker ?? []).sort()
}

/** Articles with evidence from some of these. */
export async function selectArticlesOfSpeakers(
  db: Kysely<LedgerTables>,
  names: readonly string[],
): Promise<readonly ArticleId[]> {
  const rows = await inParts(names, (part) =>
    db.selectFrom('evidence').select('article_id').distinct().where('speaker', 'in', part).execute(),
  )
  return rows.map(({ article_id }) => articleId(article_id))
}
