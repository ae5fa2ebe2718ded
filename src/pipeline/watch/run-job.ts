import { unreachable } from '../../core/error.ts'
import type { Job, PageErrand } from '../../core/watch.ts'
import type { WatchDeps } from './deps.ts'
import { pollFeed } from './poll-feed.ts'
import { subscribe } from './subscribe.ts'
import { type Visited, visitPage } from './visit-page.ts'
import type { WatchEvent } from './watch-event.ts'

/** Does one job and keeps what came of it. */
export async function runJob(job: Job, deps: WatchDeps, onFiled: () => void): Promise<void> {
  const { store, onEvent } = deps
  switch (job.kind) {
    case 'poll': {
      const outcome = await pollFeed(job.feed, deps)
      await store.watching.finishPoll({ ...outcome, dueAt: job.runAt })
      await subscribe(outcome.feed, outcome.topic, deps)
      onEvent?.({ kind: 'polled', feed: outcome.feed, poll: outcome.poll })
      return
    }
    case 'visit': {
      const visited = await visitPage(job, deps)
      await store.watching.finishVisit({ ...visited.errand, dueAt: job.runAt }, visited.shape)
      if (visited.result === 'filed') onFiled()
      onEvent?.(toEvent(job.errand, visited))
      return
    }
    default:
      return unreachable(job)
  }
}

function toEvent({ name, visits }: PageErrand, { result, title, errand }: Visited): WatchEvent {
  if (result === 'missed') return { kind: 'missed', name, problem: errand.errand.problem ?? '' }
  if (result === 'unchanged') return { kind: 'unchanged', name }
  return { kind: 'filed', name, isRevision: visits > 0, ...(title !== undefined && { title }) }
}
