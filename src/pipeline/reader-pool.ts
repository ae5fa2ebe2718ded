import { HearsayError } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import type { Models } from '../read/index.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { createReaderSeat, type ReaderSeat } from './reader-seat.ts'
import { shareMemory } from './share-memory.ts'

/** Reads many inputs at once, each in a process that may crash or hang without harm to the others. */
export interface ReaderPool {
  /** Never rejects: what goes wrong is the outcome. */
  read(input: Input): Promise<ReadOutcome>
  close(): Promise<void>
}

export interface ReaderPoolOptions {
  /** How many processes at most, fewer where their memory would not be enough; each is started when first needed. */
  readonly jobs: number
  readonly now: () => string
  /** Whether attributions are read by rules alone. */
  readonly fast?: boolean
  /** How long one input may take; 10 s unless told. */
  readonly timeoutMs?: number
  /** The module that a worker runs, compiled to JavaScript. */
  readonly workerUrl?: URL
}

/**
 * A pool of reader processes. When this program runs from its TypeScript sources, as in tests, there is no compiled worker:
 * then inputs are read here, one after the other, and one that hangs or crashes takes the program with it.
 */
export function createReaderPool({
  jobs,
  now,
  fast = false,
  timeoutMs = 10_000,
  workerUrl = compiledWorker(),
}: ReaderPoolOptions): ReaderPool {
  if (!(Number.isInteger(jobs) && jobs >= 1)) throw new RangeError(`Expected 1 job or more, got ${jobs}`)
  if (!workerUrl) return inProcess(now, fast)
  const { processes, heapMb } = shareMemory(jobs)
  const free: ReaderSeat[] = []
  const seats: ReaderSeat[] = []
  const waiting: ((seat: ReaderSeat | undefined) => void)[] = []
  let isOpen = true

  const takeSeat = async (): Promise<ReaderSeat | undefined> => {
    const seat = free.pop()
    if (seat || !isOpen) return seat
    if (seats.length === processes) return new Promise((resolve) => waiting.push(resolve))
    const added = createReaderSeat({ workerUrl, timeoutMs, heapMb })
    seats.push(added)
    return added
  }
  const giveBack = (seat: ReaderSeat): void => {
    const next = waiting.shift()
    if (next) next(seat)
    else free.push(seat)
  }

  return {
    async read(input) {
      if (input.kind === 'failed') return failed(input, input.error)
      const seat = await takeSeat()
      if (!seat || !isOpen)
        return failed(input, new HearsayError('read.failed', `Expected to read ${input.name}, but was stopped`))
      const outcome = await seat.read({ input, now: now(), fast })
      giveBack(seat)
      return outcome
    },
    async close() {
      isOpen = false
      for (const turnAway of waiting.splice(0)) turnAway(undefined)
      await Promise.all(seats.map((seat) => seat.close()))
    },
  }
}

/** Beside this file once it is compiled; `undefined` while it is not. */
function compiledWorker(): URL | undefined {
  return import.meta.url.endsWith('.js') ? new URL('./worker.js', import.meta.url) : undefined
}

function inProcess(now: () => string, fast: boolean): ReaderPool {
  let models: Models | undefined
  return {
    async read(input) {
      // Loaded here alone: beside workers, this program never needs the reader and starts faster without.
      const [{ readInput }, { openModels }] = await Promise.all([import('./read-input.ts'), import('./open-models.ts')])
      models ??= openModels()
      return readInput(input, { now, models, fast })
    },
    close: async () => undefined,
  }
}

function failed({ name, given }: Input, error: HearsayError): ReadOutcome {
  return { kind: 'failed', name, ...(given.id !== undefined && { id: given.id }), error }
}
