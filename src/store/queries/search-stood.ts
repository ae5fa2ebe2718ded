import type { Kysely } from 'kysely'
import { articleId, revisionId, storyId } from '../../core/ids.ts'
import { limitOf, parseCursor, toCursor } from '../cursor.ts'
import { parseSearch } from '../search-words.ts'
import type { StoodSearch, StoodSentence } from '../standing.ts'
import type { LedgerTables } from '../tables.ts'
import type { TextIndex } from '../text-index.ts'

/**
 * A stretch of the sentences that stood at a moment and hold the words looked for, best first. An article's outlet and time are those of its first
 * text, so they were the same then; what hangs on claims is not asked here.
 */
export async function searchStood(
  db: Kysely<LedgerTables>,
  index: TextIndex,
  query: StoodSearch & { readonly asOf: string },
): Promise<{ readonly items: readonly StoodSentence[]; readonly isLast: boolean }> {
  const limit = limitOf(query)
  const list = 'search as of a moment'
  const [offset] = query.cursor === undefined ? [0] : parseCursor(query.cursor, list, [0])
  const runs = parseSearch(query.text)
  if (runs.length === 0) return { items: [], isLast: true }
  const { filter = {}, asOf } = query
  const found = await index.find(db, runs, { offset, limit: limit + 1, filter, asOf })
  return {
    items: found.slice(0, limit).map(({ storyId: story, ...sentence }, i) => ({
      articleId: articleId(sentence.articleId),
      revisionId: revisionId(sentence.revisionId),
      span: sentence.span,
      ...(story !== undefined && { storyId: storyId(story) }),
      next: toCursor(list, [offset + i + 1]),
    })),
    isLast: found.length <= limit,
  }
}
