import type { ArticleId } from '../core/ids.ts'
import { gatherArticles, listOutlets } from '../ledger/index.ts'
import type { RecordPlace, Settling, Streamed } from '../store/index.ts'
import { outletsTouch } from './outlets-touch.ts'
import { type Progress, placeRevisions } from './place-revisions.ts'
import { isBefore } from './recall-stream.ts'
import type { Memory } from './revision-stream.ts'
import { overlapsOf, toRows } from './streamed-rows.ts'
import { workOutStory } from './work-out-story.ts'

/** Stories are worked out so many articles at a time, so that no more readings are held. */
const mostTogether = 200

interface StepOptions {
  readonly memory: Memory
  readonly articles: number
  /** Of the step before, when nobody else settled since. */
  readonly progress?: Progress
}

/** Settles some of the articles that wait, and the stories that they belong to; undefined when none waits. */
export async function settleStep(
  settling: Settling,
  { memory, articles: limit, progress }: StepOptions,
): Promise<{ readonly progress?: Progress } | undefined> {
  const articles = await settling.unsettled(limit)
  if (articles.length === 0) return undefined
  const outletsThen = await settling.outlets()
  const { fresh, gone } = await findFresh(settling, articles)
  const places = [...fresh, ...gone].sort((a, b) => (isBefore(a, b) ? -1 : 1))
  const first: RecordPlace | undefined = places[0]
  const usable = progress && first && !isBefore(first, progress.end) ? progress : undefined
  const placed =
    first && (await placeRevisions(settling, { fresh, gone, first, memory, ...(usable && { progress: usable }) }))
  const touched = new Set(placed?.touched)
  const touch = (row: Streamed): void => {
    if (row.story !== undefined) touched.add(row.story)
  }
  gone.forEach(touch)
  const outlets = await settling.outlets()
  const others = await outletsTouch(settling, outletsThen, outlets)
  for (const row of await settling.streamedOf([...articles, ...others])) touch(row)
  await workOut(settling, touched, outlets)
  await settling.markSettled(articles)
  const left = placed ? placed.progress : progress
  return { ...(left && { progress: left }) }
}

/** The revisions of some articles that are new or not as they were in the record, and what was there of these. */
async function findFresh(
  settling: Settling,
  articles: readonly ArticleId[],
): Promise<{ readonly fresh: readonly Streamed[]; readonly gone: readonly Streamed[] }> {
  const rows = gatherArticles(await settling.readingsOf(articles), []).flatMap(toRows)
  const known = new Map((await settling.streamedOf(articles)).map((row) => [row.revisionId, row]))
  const fresh = rows.filter((row) => keyOf(row) !== keyOf(known.get(row.revisionId)))
  return { fresh, gone: fresh.flatMap(({ revisionId }) => known.get(revisionId) ?? []) }
}

const keyOf = (row: Streamed | undefined): string =>
  JSON.stringify(row && [row.articleId, row.at, row.ordinal, row.outlet, row.runs, row.sketch])

/** Works out the stories of these streams, and puts them in place of those that were there. */
async function workOut(
  settling: Settling,
  streams: ReadonlySet<ArticleId>,
  printedOutlets: readonly string[],
): Promise<void> {
  const outlets = listOutlets(printedOutlets)
  await settling.replaceStories([...streams], [])
  const members = new Map<ArticleId, ArticleId[]>()
  for (const { ordinal, story, articleId } of await settling.streamedIn([...streams])) {
    if (ordinal > 0 || story === undefined) continue
    members.set(story, [...(members.get(story) ?? []), articleId])
  }
  for (const together of inLots([...members])) {
    const ids = together.flatMap(([, articleIds]) => articleIds)
    const readings = await settling.readingsOf(ids)
    const overlaps = (await settling.streamedOf(ids)).flatMap(overlapsOf)
    await settling.replaceStories(
      [],
      together.map(([stream, articleIds]) => {
        const own = new Set(articleIds)
        const of = readings.filter(({ articleId }) => own.has(articleId))
        return { stream, ...workOutStory(of, overlaps, outlets) }
      }),
    )
  }
}

/** Stories in lots of some hundred articles. */
function inLots<Story extends readonly [ArticleId, readonly ArticleId[]]>(
  stories: readonly Story[],
): readonly (readonly Story[])[] {
  const lots: Story[][] = []
  let count = mostTogether
  for (const story of stories) {
    if (count >= mostTogether) {
      lots.push([])
      count = 0
    }
    lots.at(-1)?.push(story)
    count += story[1].length
  }
  return lots
}
