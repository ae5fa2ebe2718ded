import type { Kysely } from 'kysely'
import type { ArticleId, RevisionId } from '../../core/ids.ts'
import type { Streamed } from '../settling.ts'
import type { LedgerTables } from '../tables.ts'
import { insertRows } from './insert-rows.ts'
import { inParts } from './select-streamed.ts'

/** Writes revisions in the order of the record, in place of what was there of them. To be called inside one transaction. */
export async function putStreamed(db: Kysely<LedgerTables>, rows: readonly Streamed[]): Promise<void> {
  await inParts(
    rows.map(({ revisionId }) => revisionId),
    async (part) => {
      await db.deleteFrom('streamed').where('revision_id', 'in', part).execute()
      return []
    },
  )
  await insertRows(
    db,
    'streamed',
    rows.map((row) => ({
      revision_id: row.revisionId,
      article_id: row.articleId,
      at: row.at,
      ordinal: row.ordinal,
      outlet: row.outlet ?? null,
      runs: row.runs,
      sketch: row.sketch ?? null,
      copied: JSON.stringify(row.overlaps),
      placed: row.placed ?? null,
      absorbed: JSON.stringify(row.absorbed),
      kin: row.kin ?? null,
      story: row.story ?? null,
      waiting: row.isWaiting ? 1 : 0,
    })),
  )
}

/** Writes down which story these revisions are in. To be called inside one transaction. */
export async function nameStories(
  db: Kysely<LedgerTables>,
  stories: ReadonlyMap<RevisionId, ArticleId>,
): Promise<void> {
  const revisionsOf = new Map<ArticleId, RevisionId[]>()
  for (const [revision, story] of stories) {
    const list = revisionsOf.get(story)
    if (list) list.push(revision)
    else revisionsOf.set(story, [revision])
  }
  for (const [story, revisions] of revisionsOf)
    await inParts(revisions, async (part) => {
      await db.updateTable('streamed').set({ story }).where('revision_id', 'in', part).execute()
      return []
    })
}
