import { type HearsayError, unreachable } from '../../core/error.ts'
import type { ReadOutcome, Shard, ShardEvent } from '../../pipeline/index.ts'
import { failureLine } from '../failure.ts'
import { say, type Terminal } from '../terminal.ts'
import { createBulkProgress } from './bulk-progress.ts'
import { type BulkSum, createBulkSum } from './bulk-sum.ts'

/** Tells on stderr what happens while shards are read, and sums it up. */
export interface ShardTeller {
  readonly sum: BulkSum
  onEvent(event: ShardEvent): void
  onReport(outcome: ReadOutcome, taken: number): Promise<void>
  /** An input of which nothing can be read. */
  lose(input: string, error: HearsayError): void
  /** Takes the bar away, so that other lines can be written. */
  clear(): void
}

/** Tells of shards of known sizes. */
export function createShardTeller(terminal: Terminal, sizes: ReadonlyMap<Shard, number>): ShardTeller {
  const progress = createBulkProgress(
    terminal,
    [...sizes.values()].reduce((sum, bytes) => sum + bytes, 0),
  )
  const sum = createBulkSum()
  const tell = (line: string): void => {
    progress.clear()
    say(terminal, line)
  }
  const lose = (input: string, error: HearsayError): void => {
    sum.lost(error)
    tell(failureLine(input, error))
  }
  return {
    sum,
    onEvent(event) {
      switch (event.kind) {
        case 'waiting':
          tell(waitingLine(event.held))
          return
        case 'taken':
          tell(
            `Another process took ${event.shard.input} over, having no sign of this one; what this one read of it is not kept.`,
          )
          progress.settled(0, false)
          return
        case 'lost':
          lose(event.shard.input, event.error)
          break
        case 'known':
        case 'done':
          sum.settled(event.manifest, event.kind === 'done')
          if (event.kind === 'done') tell(sum.line(event.manifest))
          break
        default:
          unreachable(event)
      }
      progress.settled(sizes.get(event.shard) ?? 0, event.kind === 'done')
    },
    async onReport(outcome, taken) {
      if (outcome.kind === 'failed') tell(failureLine(outcome.name, outcome.error))
      progress.report(taken)
    },
    lose,
    clear: progress.clear,
  }
}

function waitingLine(held: Extract<ShardEvent, { readonly kind: 'waiting' }>['held']): string {
  const [first] = held
  const who = first?.by ? `process ${first.by.pid} on ${first.by.host}` : 'another process'
  const more = held.length > 1 ? ` and ${held.length - 1} more` : ''
  return `Waiting for ${first?.shard.input}${more}, which ${who} reads.`
}
