import type { ArticleId, RevisionId } from '../core/ids.ts'
import type { RecordPlace, Settling, Streamed } from '../store/index.ts'
import { createRevisionStream, type Memory, type RevisionStream } from './revision-stream.ts'
import { createStoryNames } from './story-names.ts'
import { fromRow } from './streamed-rows.ts'

/** Revisions before a place whose story was called otherwise then, with that name. */
export type CalledThen = ReadonlyMap<RevisionId, { readonly row: Streamed; readonly story: ArticleId }>

/** Rows asked for at once. */
const page = 5000
const dayMs = 86_400_000

/** Recalls what was placed before a place. What is remembered was weighed in view of what was remembered then: so twice as much is taken in. */
export async function recallStream(
  settling: Settling,
  {
    place,
    calledThen,
    memory,
  }: { readonly place: RecordPlace; readonly calledThen: CalledThen; readonly memory: Memory },
): Promise<RevisionStream> {
  const rows: Streamed[] = []
  for (let from = place; ; ) {
    const found = await settling.streamedBefore(from, page)
    rows.push(...found)
    const oldest = found.at(-1)
    if (!oldest || found.length < page || reachesBack(rows, place.at, memory)) break
    from = oldest
  }
  const stream = createRevisionStream(memory)
  for (const row of rows.reverse()) {
    const story = calledThen.get(row.revisionId)?.story ?? row.story
    stream.recall(fromRow(row), { ...(story !== undefined && { story }), isCopy: row.overlaps.length > 0 })
  }
  return stream
}

/** Whether rows, the nearest first, go back past what is remembered, and past what was remembered then. */
function reachesBack(rows: readonly Streamed[], at: string, { days, revisions }: Memory): boolean {
  const firstForgotten = (from: number, since: string): number => {
    const oldest = new Date(Date.parse(since) - days * dayMs).toISOString()
    const place = rows.slice(from + revisions).findIndex((row) => row.at < oldest)
    return place < 0 ? -1 : from + revisions + place
  }
  const first = firstForgotten(0, at)
  return first >= 0 && firstForgotten(first, rows[first]?.at ?? at) >= 0
}

/** Stories that are one only since a later revision showed it, by their earlier revisions. */
export async function storiesThen(settling: Settling, place: RecordPlace): Promise<CalledThen> {
  const later = await settling.mergingAfter(place)
  const stories = [...new Set(later.flatMap(({ story }) => story ?? []))]
  const earlier = (await settling.streamedIn(stories)).filter((row) => isBefore(row, place))
  const names = createStoryNames()
  for (const { placed, absorbed } of [...earlier].sort((a, b) => (isBefore(a, b) ? -1 : 1)))
    if (placed !== undefined) names.absorb(placed, absorbed)
  return new Map(
    earlier.flatMap((row) =>
      row.placed === undefined ? [] : [[row.revisionId, { row, story: names.of(row.placed) }]],
    ),
  )
}

/** Whether one place comes before another in the order of the record. */
export function isBefore(a: RecordPlace, b: RecordPlace): boolean {
  if (a.at !== b.at) return a.at < b.at
  return a.articleId === b.articleId ? a.ordinal < b.ordinal : a.articleId < b.articleId
}
