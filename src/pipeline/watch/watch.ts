import { HearsayError, unreachable } from '../../core/error.ts'
import type { Job, PageErrand } from '../../core/watch.ts'
import { settle } from '../settle.ts'
import type { WatchDeps } from './deps.ts'
import { pollFeed } from './poll-feed.ts'
import { subscribe } from './subscribe.ts'
import { type Visited, visitPage } from './visit-page.ts'
import type { WatchEvent } from './watch-event.ts'

/** Whoever stops the watcher waits no longer than this for what is under way. */
const longestEnd = 5000

/**
 * Polls the feeds of a ledger and fetches, files and looks again at what they name, until it is told to stop. It may be killed at any line:
 * every job stays in the ledger until what it brought is kept, and is then done again, which changes nothing. A job that fails by a fault of ours
 * is told of, and tried again when its lease has ended; the others go on. Throws `HearsayError` when the ledger or the archive cannot be written.
 */
export async function watch(deps: WatchDeps, signal: AbortSignal): Promise<void> {
  const { settings } = deps
  const running = new Map<string, Promise<void>>()
  const failures: unknown[] = []
  const filed = createFiled(deps)
  while (!signal.aborted && failures.length === 0) {
    const jobs = await takeJobs(deps, settings.slots - running.size)
    for (const job of jobs) {
      const done = runJob(job, deps, filed.count)
        .catch((error: unknown) => {
          if (error instanceof HearsayError) failures.push(error)
          else deps.onEvent?.({ kind: 'broken', name: nameOf(job), error })
        })
        .finally(() => running.delete(job.id))
      running.set(job.id, done)
    }
    if (filed.isDue()) await filed.settle()
    else if (jobs.length === 0 || running.size >= settings.slots) await waitForWork(deps, running, signal)
  }
  await endJobs(deps, running)
  if (failures.length > 0) throw failures[0]
  await filed.settle()
}

async function takeJobs({ store, settings, now }: WatchDeps, limit: number): Promise<readonly Job[]> {
  if (limit <= 0) return []
  const leasedUntil = new Date(Date.parse(now()) + settings.lease * 1000).toISOString()
  return store.watching.take({ now: now(), leasedUntil, limit })
}

interface Filed {
  readonly count: () => void
  readonly isDue: () => boolean
  readonly settle: () => Promise<void>
}

/** What was filed and is not settled yet. */
function createFiled({ store, settings, now, onEvent }: WatchDeps): Filed {
  const { settleAfter } = settings
  let articles = 0
  let since = ''
  return {
    count: () => {
      if (articles === 0) since = now()
      articles += 1
    },
    isDue: () =>
      articles >= settleAfter.articles ||
      (articles > 0 && Date.parse(now()) - Date.parse(since) >= settleAfter.seconds * 1000),
    settle: async () => {
      if (articles === 0) return
      const settled = articles
      articles = 0
      await settle(store)
      onEvent?.({ kind: 'settled', articles: settled })
    },
  }
}

/** Lets what is under way come to its end, for a while; the rest is given back undone. */
async function endJobs({ store, sleep }: WatchDeps, running: ReadonlyMap<string, Promise<void>>): Promise<void> {
  if (running.size === 0) return
  const awake = new AbortController()
  await Promise.race([Promise.all(running.values()), sleep(longestEnd, awake.signal)])
  awake.abort()
  for (const id of running.keys()) await store.watching.release(id)
}

async function waitForWork(
  { store, settings, now, sleep }: WatchDeps,
  running: ReadonlyMap<string, Promise<void>>,
  signal: AbortSignal,
): Promise<void> {
  const next = running.size < settings.slots ? await store.watching.nextRunAt() : undefined
  const glance = settings.glance * 1000
  const until = next === undefined ? glance : Date.parse(next) - Date.parse(now())
  const awake = new AbortController()
  const wake = (): void => awake.abort()
  // Not `AbortSignal.any`: one that hangs on a signal of hours is never let go.
  signal.addEventListener('abort', wake)
  await Promise.race([sleep(Math.min(glance, Math.max(until, 10)), awake.signal), ...running.values()])
  signal.removeEventListener('abort', wake)
  wake()
}

/** Does one job and keeps what came of it. */
async function runJob(job: Job, deps: WatchDeps, onFiled: () => void): Promise<void> {
  const { store, onEvent } = deps
  switch (job.kind) {
    case 'poll': {
      const outcome = await pollFeed(job.feed, deps)
      await store.watching.finishPoll(outcome)
      await subscribe(outcome.feed, outcome.topic, deps)
      onEvent?.({ kind: 'polled', feed: outcome.feed, poll: outcome.poll })
      return
    }
    case 'visit': {
      const visited = await visitPage(job, deps)
      await store.watching.finishVisit(visited.errand, visited.shape)
      if (visited.result === 'filed') onFiled()
      onEvent?.(toEvent(job.errand, visited))
      return
    }
    default:
      return unreachable(job)
  }
}

const nameOf = (job: Job): string => (job.kind === 'poll' ? job.feed.url : job.errand.name)

function toEvent({ name, visits }: PageErrand, { result, title, errand }: Visited): WatchEvent {
  if (result === 'missed') return { kind: 'missed', name, problem: errand.errand.problem ?? '' }
  if (result === 'unchanged') return { kind: 'unchanged', name }
  return { kind: 'filed', name, isRevision: visits > 0, ...(title !== undefined && { title }) }
}
