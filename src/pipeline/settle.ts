import { HearsayError } from '../core/error.ts'
import type { FiledReading } from '../core/ledger.ts'
import type { Ledger } from '../core/whole-ledger.ts'
import { readingsAsOf } from '../ledger/index.ts'
import type { LedgerStore } from '../store/index.ts'
import type { Progress } from './place-revisions.ts'
import { type Memory, usualMemory } from './revision-stream.ts'
import { settleStep } from './settle-step.ts'
import { workOut } from './work-out.ts'

/** How a ledger is settled. */
export interface SettleOptions {
  readonly memory?: Memory
  /** Articles that are settled in one step: what a kill may cost. */
  readonly articles?: number
  /** Called for each article that is settled. */
  readonly onSettled?: () => void
}

const articlesAStep = 1000

/** Where settling left off. Only good as long as nobody else settled since, and as nothing failed on the way. */
interface Kept {
  readonly generation: number
  readonly memory: Memory
  readonly progress: Progress
}
const kept = new WeakMap<LedgerStore, Kept>()

/**
 * Settles all that was filed and is not counted yet, step by step: each step is kept, so that a kill costs no more than one. Throws
 * `HearsayError` `ledger.settle-failed` when that cannot be done: what was settled before then stands.
 */
export async function settle(
  store: LedgerStore,
  { memory = usualMemory, articles = articlesAStep, onSettled }: SettleOptions = {},
): Promise<void> {
  for (let isDone = await store.settled(); !isDone; ) {
    const last = kept.get(store)
    kept.delete(store)

    // The store has said by then what is the disk's fault.
    const step = await attempt(() =>
      store.settle(async (settling) => {
        const generation = await settling.generation()
        const isNext = last?.generation === generation - 1 && last.memory === memory
        const progress = isNext ? last.progress : undefined
        const done = await settleStep(settling, { memory, articles, ...(progress && { progress }) })
        return { ...done, generation, isDone: done === undefined, progress: done ? done.progress : progress }
      }),
    )
    if (step.progress) kept.set(store, { generation: step.generation, memory, progress: step.progress })
    for (let settled = step.settled ?? 0; settled > 0; settled -= 1) onSettled?.()
    isDone = step.isDone
  }
}

/**
 * The ledger as it would have stood at a moment, given in UTC with milliseconds: from what was published by then, whenever it was filed.
 * @throws HearsayError `ledger.settle-failed`.
 */
export async function ledgerAsOf(
  store: Pick<LedgerStore, 'filedReadings' | 'corrections'>,
  moment: string,
): Promise<Ledger> {
  const readings: readonly FiledReading[] = readingsAsOf(await store.filedReadings(), moment)
  const corrections = await store.corrections()
  return attempt(async () => workOut(readings, { corrections }))
}

async function attempt<Result>(work: () => Promise<Result>): Promise<Result> {
  try {
    return await work()
  } catch (error) {
    if (error instanceof HearsayError) throw error
    // Whatever a reading holds that we did not think of: it must not cost the ledger that stands.
    const [line] = String(error).split('\n', 1)
    throw new HearsayError(
      'ledger.settle-failed',
      `Expected to work out the ledger from what was filed, got ${line?.slice(0, 200)}; the readings are kept, and the ledger stays as it was before them`,
      { cause: error },
    )
  }
}
