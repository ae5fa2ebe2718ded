import type { ArticleId, RevisionId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import { correctReadings } from '../ledger/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { indexCorrections } from './corrections.ts'

/** What a corrected reading is looked up in. */
export type ReadingStore = Pick<LedgerStore, 'reading' | 'corrections' | 'relations'>

/** What is read in a revision, the latest one unless told, as persons corrected it. */
export async function correctedReading(
  store: ReadingStore,
  id: ArticleId,
  revision?: RevisionId,
): Promise<FiledReading | undefined> {
  const filed = await store.reading(id, revision)
  if (!filed) return undefined
  const { groups } = await store.relations([id])
  const corrections = indexCorrections(await store.corrections())
  return correctReadings([filed], corrections.of([id, ...groups.flatMap(({ articleIds }) => articleIds)]), groups)[0]
}
