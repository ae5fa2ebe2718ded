import { unreachable } from '../core/error.ts'
import type { Input } from '../core/input.ts'
import type { ReadOutcome } from './read-outcome.ts'
import { createReaderPool, type ReaderPool, type ReaderPoolOptions } from './reader-pool.ts'

/** How many inputs are taken before their turn, for each job: enough to keep it busy while one takes long. */
const lookAhead = 4
/** No more is taken while the inputs in hand come to this: a folder of large pages would fill the memory. */
const mostBytes = 32 * 1024 * 1024

interface Taken {
  readonly bytes: number
  readonly step: Promise<Step>
}

type Step =
  | { readonly kind: 'input'; readonly result: IteratorResult<Input> }
  | { readonly kind: 'outcome'; readonly outcome: ReadOutcome }

/**
 * Reads inputs, several at once. Outcomes come in the order of the inputs, each as soon as those before it are out. A pool
 * that is handed in stays open: whoever reads many lists does not start readers anew for each.
 */
export async function* readInputs(
  inputs: AsyncIterable<Input>,
  options: ReaderPoolOptions & { readonly pool?: ReaderPool },
): AsyncIterable<ReadOutcome> {
  const pool = options.pool ?? createReaderPool(options)
  const iterator = inputs[Symbol.asyncIterator]()
  const reading: Taken[] = []
  let coming: Promise<Step> | undefined
  let isEnded = false
  try {
    while (!isEnded || reading.length > 0) {
      const bytes = reading.reduce((sum, taken) => sum + taken.bytes, 0)
      if (!isEnded && !coming && reading.length < options.jobs * lookAhead && bytes < mostBytes) {
        coming = iterator.next().then((result) => ({ kind: 'input', result }))
      }
      const step = await Promise.race([...reading.slice(0, 1).map((taken) => taken.step), ...(coming ? [coming] : [])])
      if (step.kind === 'outcome') {
        reading.shift()
        yield step.outcome
        continue
      }
      coming = undefined
      if (step.result.done) isEnded = true
      else reading.push(take(step.result.value, pool))
    }
  } finally {
    if (!options.pool) await pool.close()
    // Left early: whoever opens the inputs may close what is open.
    if (!isEnded) await iterator.return?.()
  }
}

function take(input: Input, pool: ReaderPool): Taken {
  return { bytes: bytesOf(input), step: pool.read(input).then((outcome) => ({ kind: 'outcome', outcome })) }
}

/** What an input takes up, roughly: a reading some twenty times its text, which is what one of many attributions has. */
function bytesOf(input: Input): number {
  switch (input.kind) {
    case 'page':
      return input.bytes.length
    case 'text':
      return input.text.length * 2
    case 'reading':
      return input.reading.article.text.length * 20
    case 'failed':
      return 0
    default:
      return unreachable(input)
  }
}
