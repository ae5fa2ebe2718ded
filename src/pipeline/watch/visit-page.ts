import type { FetchOutcome } from '../../acquire/index.ts'
import { unreachable } from '../../core/error.ts'
import type { Job, PageErrand, PageShape } from '../../core/watch.ts'
import type { NamedErrand } from '../../store/index.ts'
import type { ReadOutcome } from '../read-outcome.ts'
import { toFiledReading } from '../to-filed-reading.ts'
import type { WatchDeps } from './deps.ts'
import { toEntryPage } from './entry-page.ts'
import { nextRevisit, nextTry } from './next-visit.ts'
import { validatorsOf } from './validators.ts'

/** Answers of "not found" in a row after which a page is none: feeds name pages some minutes before they stand everywhere. */
const mostNotFound = 4

type Visit = Extract<Job, { kind: 'visit' }>

/** What a visit leaves: the errand as it goes on, and whether anything was filed. */
export interface Visited {
  readonly errand: NamedErrand
  readonly shape?: PageShape
  readonly result: 'filed' | 'unchanged' | 'missed'
  readonly title?: string
}

/** Fetches a page, keeps it, reads it and files its report. A page that cannot be had is replaced by the whole text in the feed, if there is one. */
export async function visitPage(job: Visit, deps: WatchDeps): Promise<Visited> {
  const { errand } = job
  if (errand.url === undefined) return fileEntry(job, deps, {})
  const outcome = await deps.fetch({ url: errand.url, kind: 'page', ...errand.validators })
  await deps.archive(outcome.exchanges)
  switch (outcome.kind) {
    case 'fetched':
      return filePage(job, deps, outcome)
    case 'unchanged':
      return { errand: again(job, deps, errand), result: 'unchanged' }
    case 'gone': {
      const notFound = (errand.notFound ?? 0) + 1
      const isFinal = outcome.status === 410 || notFound >= mostNotFound
      return fileEntry(job, deps, { problem: outcome.error.message, notFound, isFinal })
    }
    case 'refused':
      // A text that stands in the feed need not wait for a site to change its mind.
      return fileEntry(job, deps, {
        problem: outcome.error.message,
        isFinal: errand.visits === 0 && errand.html !== undefined,
      })
    case 'failed': {
      const { retryAfterSeconds: asked } = outcome
      return fileEntry(job, deps, { problem: outcome.error.message, ...(asked !== undefined && { asked }) })
    }
    default:
      return unreachable(outcome)
  }
}

async function filePage(
  job: Visit,
  deps: WatchDeps,
  { url, bytes, contentType, headers }: Extract<FetchOutcome, { kind: 'fetched' }>,
): Promise<Visited> {
  const { errand } = job
  const read = await deps.read({
    kind: 'page',
    name: url,
    given: { url, fetchedAt: deps.now() },
    feed: errand.word,
    bytes,
    ...(contentType !== undefined && { contentType }),
  })
  const shape = toShape(job, read, deps.now())
  if (read.kind === 'failed') {
    if (errand.html !== undefined)
      return { ...(await fileEntry(job, deps, { problem: read.error.message, isFinal: true })), shape }
    // Read again on its schedule all the same: a page that is empty today may be written tomorrow.
    return { errand: again(job, deps, { ...errand, problem: read.error.message }), shape, result: 'missed' }
  }
  const validators = validatorsOf(headers)
  const { problem: _solved, validators: _old, html: _unused, ...rest } = errand
  const next = again(job, deps, { ...rest, ...(validators && { validators }) })
  return { ...(await file(read, deps)), errand: next, shape }
}

interface Miss {
  readonly problem?: string
  readonly notFound?: number
  /** Whether there is no use in trying again. */
  readonly isFinal?: boolean
  /** Seconds for which the server asks to be left alone. */
  readonly asked?: number
}

/** Files the text in the feed in place of a page that was never had; else puts the page off. */
async function fileEntry(
  job: Visit,
  deps: WatchDeps,
  { problem, notFound, isFinal = false, asked = 0 }: Miss,
): Promise<Visited> {
  const { id, host, errand } = job
  const { notFound: _before, ...before } = errand
  const failures = errand.failures + 1
  const missed: PageErrand = {
    ...before,
    failures,
    ...(notFound !== undefined && { notFound }),
    ...(problem !== undefined && { problem }),
  }
  const runAt = isFinal || problem === undefined ? undefined : nextTry(deps.now(), failures, asked)
  const named: NamedErrand = { id, host, ...(runAt !== undefined && { runAt }), errand: missed }
  const isLast = runAt === undefined && errand.visits === 0
  const input = isLast ? toEntryPage(errand, deps.now()) : undefined
  if (!input) return { errand: named, result: 'missed' }
  const read = await deps.read(input)
  if (read.kind === 'failed')
    return { errand: { ...named, errand: { ...missed, problem: read.error.message } }, result: 'missed' }
  const { html: _filed, ...rest } = missed
  return { ...(await file(read, deps)), errand: { ...named, errand: { ...rest, visits: 1 } } }
}

async function file(
  read: Extract<ReadOutcome, { kind: 'read' }>,
  { store }: WatchDeps,
): Promise<Pick<Visited, 'result' | 'title'>> {
  const { added } = await store.file([toFiledReading(read)])
  const { title } = read.reading.article
  return { result: added > 0 ? 'filed' : 'unchanged', ...(title !== undefined && { title }) }
}

function again(
  { id, host }: Visit,
  { now, settings }: WatchDeps,
  { notFound: _found, ...errand }: PageErrand,
): NamedErrand {
  const runAt = nextRevisit(errand.namedAt, now(), settings.revisits)
  return {
    id,
    host,
    ...(runAt !== undefined && { runAt }),
    errand: { ...errand, visits: errand.visits + 1, failures: 0 },
  }
}

/** As much of an address tells shapes apart; more is no part of an index in PostgreSQL. */
const longestAddress = 1000

function toShape({ host, errand }: Visit, read: ReadOutcome, at: string): PageShape {
  const url = (errand.url ?? errand.name).slice(0, longestAddress)
  if (read.kind === 'failed') {
    return { host, at, url, result: read.error.code, textLength: 0, shownLength: 0, isDated: false }
  }
  const { text, publishedFrom } = read.reading.article
  const isDated = publishedFrom !== undefined && publishedFrom !== 'feed' && publishedFrom !== 'given'
  return {
    host,
    at,
    url,
    result: 'article',
    textLength: text.length,
    shownLength: read.shownLength ?? text.length,
    isDated,
  }
}
