import { HearsayError } from '../../core/error.ts'
import type { Job } from '../../core/watch.ts'
import type { WatchDeps } from './deps.ts'
import { runJob } from './run-job.ts'

/** Whoever stops the watcher waits no longer than this for what is under way. */
const longestEnd = 5000

/** The jobs that a watcher is at. */
export interface RunningJobs {
  /** Takes jobs that are due, as many as there is room for, and starts them. Gives how many. */
  startDue(): Promise<number>
  /** Has the leases go on that would end soon: a host may make us wait for longer than one lasts. */
  renewLeases(): Promise<void>
  isFull(): boolean
  /** One for each job; settled when it has ended. Never rejects. */
  ends(): readonly Promise<void>[]
  /** Lets what is under way come to its end, for a while. The rest is given back undone, and nothing more is heard of it. */
  end(): Promise<void>
}

interface RunningOptions {
  readonly onFiled: () => void
  /** Told when a job cannot be kept: the ledger or the archive cannot be written. */
  readonly onFailure: (error: HearsayError) => void
}

interface Run {
  readonly ended: Promise<void>
  readonly leasedUntil: string
}

/** Starts jobs, and keeps their leases as long as they run. */
export function createRunningJobs(deps: WatchDeps, { onFiled, onFailure }: RunningOptions): RunningJobs {
  const { settings, now, sleep } = deps
  const { watching } = deps.store
  const running = new Map<string, Run>()
  const over = new AbortController()
  const jobDeps = untilOver(deps, over.signal)
  const ends = (): readonly Promise<void>[] => [...running.values()].map(({ ended }) => ended)
  const inSeconds = (seconds: number): string => new Date(Date.parse(now()) + seconds * 1000).toISOString()

  const start = (job: Job, leasedUntil: string): void => {
    const ended = runJob(job, jobDeps, onFiled)
      .catch((error: unknown) => {
        if (over.signal.aborted) return
        if (error instanceof HearsayError) onFailure(error)
        else deps.onEvent?.({ kind: 'broken', name: nameOf(job), error })
      })
      .finally(() => running.delete(job.id))
    running.set(job.id, { ended, leasedUntil })
  }

  const extend = (id: string, leasedUntil: string): void => {
    const run = running.get(id)
    if (run) running.set(id, { ...run, leasedUntil })
  }

  return {
    async startDue() {
      const limit = settings.slots - running.size
      if (limit <= 0) return 0
      const leasedUntil = inSeconds(settings.lease)
      const jobs = await watching.take({ now: now(), leasedUntil, limit })
      const fresh = jobs.filter(({ id }) => !running.has(id))
      // The lease of the others had ended, as after a machine's sleep: they go on under the new one.
      for (const { id } of jobs) extend(id, leasedUntil)
      for (const job of fresh) start(job, leasedUntil)
      return fresh.length
    },
    async renewLeases() {
      const soon = inSeconds(settings.lease / 2)
      for (const [id, { leasedUntil }] of running) {
        if (leasedUntil > soon) continue
        const until = inSeconds(settings.lease)
        await watching.renew({ id, leasedUntil }, until)
        extend(id, until)
      }
    },
    isFull: () => running.size >= settings.slots,
    ends,
    async end() {
      if (running.size === 0) return
      const awake = new AbortController()
      await Promise.race([Promise.all(ends()), sleep(longestEnd, awake.signal)])
      awake.abort()
      over.abort()
      for (const [id, { leasedUntil }] of running) await watching.release({ id, leasedUntil })
    },
  }
}

/** What jobs work with. One that goes on after it was given back keeps nothing of what it fetches, and tells nothing. */
function untilOver(deps: WatchDeps, over: AbortSignal): WatchDeps {
  return {
    ...deps,
    archive: async (exchanges) => {
      over.throwIfAborted()
      await deps.archive(exchanges)
    },
    onEvent: (event) => {
      if (!over.aborted) deps.onEvent?.(event)
    },
  }
}

const nameOf = (job: Job): string => (job.kind === 'poll' ? job.feed.url : job.errand.name)
