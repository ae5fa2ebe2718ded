import type { ArticleId, RevisionId } from '../core/ids.ts'
import { gatherArticles } from '../ledger/index.ts'
import type { Settling, Streamed } from '../store/index.ts'
import { streamsOf } from './gather-stories.ts'
import { outletsTouch } from './outlets-touch.ts'
import { type Progress, placeRevisions, type ToPlace } from './place-revisions.ts'
import { isBefore } from './recall-stream.ts'
import type { Memory } from './revision-stream.ts'
import { settleStories } from './settle-stories.ts'
import { toRows } from './streamed-rows.ts'

interface StepOptions {
  readonly memory: Memory
  readonly articles: number
  /** Of the step before, when nobody else settled since. */
  readonly progress?: Progress
}

/** What a step leaves for the next, and how many articles it settled. */
export interface SettledStep {
  readonly progress?: Progress
  readonly settled: number
}

/**
 * One step of settling; undefined when nothing is left to settle. First what is new is entered into the record, then it is placed in the order of the record,
 * so that an archive filed in any order is gone through once; then articles that are known and came otherwise.
 */
export async function settleStep(
  settling: Settling,
  { memory, articles: limit, progress }: StepOptions,
): Promise<SettledStep | undefined> {
  const kept = progress ? { progress } : {}
  const newcomers = await settling.unsettled('new', limit)
  if (newcomers.length > 0) {
    await settling.putStreamed(await rowsOf(settling, newcomers))
    await settling.mark(newcomers, 'entered')
    return { ...kept, settled: 0 }
  }
  const waiting = await settling.waiting(limit)
  const [first] = waiting
  if (first)
    return settleRows(settling, { ...kept, memory, first, fresh: [], gone: [], waiting: waiting.map(idOf) }, [])
  const known = await settling.unsettled('known', limit)
  if (known.length === 0) return undefined
  const { fresh, gone } = await findFresh(settling, known)
  const [earliest] = [...fresh, ...gone].sort((a, b) => (isBefore(a, b) ? -1 : 1))
  if (earliest)
    return settleRows(settling, { ...kept, memory, first: earliest, fresh, gone, waiting: fresh.map(idOf) }, known)
  await settleStories(settling, await streamsOf(settling, known), await settling.outlets())
  await settling.mark(known, 'settled')
  return { ...kept, settled: known.length }
}

const idOf = ({ revisionId }: Streamed): RevisionId => revisionId

/** Places rows, works out all stories that this touches, and counts the articles as settled of which nothing waits any more. */
async function settleRows(
  settling: Settling,
  { progress, ...toPlace }: ToPlace,
  known: readonly ArticleId[],
): Promise<SettledStep> {
  const outletsThen = await settling.outlets()
  const usable = progress && !isBefore(toPlace.first, progress.end) ? { progress } : {}
  const { touched, progress: left, articles } = await placeRevisions(settling, { ...toPlace, ...usable })
  const settled = [...new Set([...known, ...articles])]
  const outlets = await settling.outlets()
  const others = await outletsTouch(settling, outletsThen, outlets)
  const streams = new Set([
    ...touched,
    ...toPlace.gone.flatMap(({ story }) => story ?? []),
    ...(await streamsOf(settling, [...settled, ...others])),
  ])
  await settleStories(settling, streams, outlets)
  const rows = await settling.streamedOf(settled)
  const late = new Set(rows.filter(({ isWaiting }) => isWaiting).map(({ articleId }) => articleId))
  await settling.mark(known, 'settled')
  await settling.mark(
    articles.filter((id) => !late.has(id)),
    'placed',
  )
  return { ...(left && { progress: left }), settled: settled.length - late.size }
}

const rowsOf = async (settling: Settling, articles: readonly ArticleId[]): Promise<readonly Streamed[]> =>
  gatherArticles(await settling.readingsOf(articles), []).flatMap(toRows)

/** The revisions of some articles that are new or not as they were in the record, and what was there of these. */
async function findFresh(
  settling: Settling,
  articles: readonly ArticleId[],
): Promise<{ readonly fresh: readonly Streamed[]; readonly gone: readonly Streamed[] }> {
  const known = new Map((await settling.streamedOf(articles)).map((row) => [row.revisionId, row]))
  const fresh = (await rowsOf(settling, articles)).filter((row) => keyOf(row) !== keyOf(known.get(row.revisionId)))
  return { fresh, gone: fresh.flatMap(({ revisionId }) => known.get(revisionId) ?? []) }
}

const keyOf = (row: Streamed | undefined): string =>
  JSON.stringify(row && [row.articleId, row.at, row.ordinal, row.outlet, row.runs, row.sketch])
