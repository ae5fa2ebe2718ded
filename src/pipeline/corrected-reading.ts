import type { ArticleId, RevisionId } from '../core/ids.ts'
import type { FiledReading } from '../core/ledger.ts'
import { correctReadings } from '../ledger/index.ts'
import type { LedgerStore } from '../store/index.ts'
import { indexCorrections } from './corrections.ts'

/** What is read in a revision, the latest one unless told, as persons corrected it. */
export async function correctedReading(
  store: Pick<LedgerStore, 'reading' | 'corrections'>,
  id: ArticleId,
  revision?: RevisionId,
): Promise<FiledReading | undefined> {
  const filed = await store.reading(id, revision)
  if (!filed) return undefined
  return correctReadings([filed], indexCorrections(await store.corrections()).of([id]))[0]
}
