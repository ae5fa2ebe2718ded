import type { FiledReading } from '../core/ledger.ts'
import { gatherArticles } from './gather-articles.ts'

/** The readings of what stood in the record at a moment, given in UTC with milliseconds: revisions whose words count from then or before. */
export function readingsAsOf(readings: readonly FiledReading[], moment: string): readonly FiledReading[] {
  const revisions = gatherArticles(readings, []).flatMap((article) => article.revisions)
  const standing = new Set(revisions.filter(({ at }) => at <= moment).map(({ id }) => id))
  return readings.filter(({ revisionId }) => standing.has(revisionId))
}
