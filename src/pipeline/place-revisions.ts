import type { ArticleId, RevisionId } from '../core/ids.ts'
import { compareTexts } from '../group/index.ts'
import type { Copied, RecordPlace, Settling, Streamed } from '../store/index.ts'
import { nameStories, type Passed } from './name-stories.ts'
import { recallStream, storiesThen } from './recall-stream.ts'
import type { Memory, RevisionStream } from './revision-stream.ts'
import { fromRow } from './streamed-rows.ts'

/** What is left of a run through the record, for the next. */
export interface Progress {
  readonly stream: RevisionStream
  /** The place right behind the last revision that the stream has taken in. */
  readonly end: RecordPlace
}

/** Rows gone through at once. */
const page = 500

/** What is to be placed. */
export interface ToPlace {
  /** Revisions that wait. No other one waits before the last of them. */
  readonly waiting: readonly RevisionId[]
  /** Rows that are not in the record yet, or not as they are now; and what was there of these. */
  readonly fresh: readonly Streamed[]
  readonly gone: readonly Streamed[]
  /** The first place that is not what it was. */
  readonly first: RecordPlace
  readonly memory: Memory
  readonly progress?: Progress
}

/** What came of it. */
export interface PlacedRevisions {
  /** The streams of all stories that are not what they were. */
  readonly touched: ReadonlySet<ArticleId>
  /** Articles of what waited. */
  readonly articles: readonly ArticleId[]
  readonly progress?: Progress
}

/**
 * Places revisions from the first one on, and again those after them that may feel it: until nothing is remembered that was placed while
 * something that changed was remembered, so for twice the length of a memory.
 */
export async function placeRevisions(
  settling: Settling,
  { waiting: ids, fresh, gone, first, memory, progress }: ToPlace,
): Promise<PlacedRevisions> {
  const calledThen = await storiesThen(settling, first)
  const stream = progress?.stream ?? (await recallStream(settling, { place: first, calledThen, memory }))
  await settling.putStreamed(fresh)
  const waiting = new Set(ids)
  const passed: Passed[] = []
  let changed: RevisionId | undefined
  // The last one that was weighed while what changed was remembered: it may be like others, or less like them, than before.
  let felt: RevisionId | undefined
  let from: RecordPlace | undefined = first
  let stopped = false
  let end: RecordPlace | undefined
  while (from !== undefined && !stopped) {
    const rows: readonly Streamed[] = await settling.streamedFrom(from, page)
    from = rows.length < page ? undefined : after(rows.at(-1))
    const texts = new Map<RevisionId, string>()
    const placed: Streamed[] = []
    for (const was of rows) {
      const isNext = was.isWaiting && !waiting.has(was.revisionId)
      stopped = isNext || (waiting.size === 0 && (felt === undefined || !stream.remembers(felt)))
      if (isNext) end = was
      if (stopped) break
      const now = await place(settling, stream, was, texts)
      if (waiting.delete(was.revisionId) || !isSame(was, now)) changed = was.revisionId
      if (changed !== undefined && stream.remembers(changed)) felt = was.revisionId
      if (!isSame(was, now)) placed.push(now)
      passed.push({ was: light(was), now: light(now) })
    }
    await settling.putStreamed(placed)
  }
  const touched = await nameStories(settling, { first, passed, gone, calledThen })
  const reached = end ?? (stopped ? undefined : after(passed.at(-1)?.now))
  const articles = passed.filter(({ was }) => was.isWaiting).map(({ was }) => was.articleId)
  return { touched, articles, ...(reached && { progress: { stream, end: reached } }) }
}

/** The place right behind a revision. */
const after = (row: RecordPlace | undefined): RecordPlace | undefined =>
  row && { at: row.at, articleId: row.articleId, ordinal: row.ordinal + 1 }

/** A run through a long record must not hold all of its words. */
const light = (row: Streamed): Streamed => ({ ...row, runs: '', sketch: '' })

async function place(
  settling: Settling,
  stream: RevisionStream,
  was: Streamed,
  texts: Map<RevisionId, string>,
): Promise<Streamed> {
  const revision = fromRow(was)
  const near = stream.near(revision)
  const known = new Map(was.overlaps.map(({ earlier, containment }) => [earlier, containment]))
  const missing = near.length === 0 ? [] : [...near, was.revisionId].filter((id) => !texts.has(id))
  for (const [id, text] of await settling.textsOf(missing)) texts.set(id, text)
  const overlaps = near.flatMap((earlier): readonly Copied[] => {
    const containment = known.get(earlier) ?? compareTexts(texts.get(earlier) ?? '', texts.get(was.revisionId) ?? '')
    return containment > 0 ? [{ earlier, containment }] : []
  })
  const placement = stream.place(
    revision,
    overlaps.map(({ earlier, containment }) => ({ earlier, later: was.revisionId, containment })),
  )
  const { placed: _before, kin: _kin, ...rest } = was
  return {
    ...rest,
    isWaiting: false,
    overlaps,
    ...(placement && { placed: placement.story }),
    absorbed: placement?.absorbed ?? [],
    ...(placement?.kin !== undefined && { kin: placement.kin }),
  }
}

/** Whether a revision is a copy of the same texts and went to the same place. */
const isSame = (was: Streamed, now: Streamed): boolean =>
  !was.isWaiting &&
  was.placed === now.placed &&
  was.kin === now.kin &&
  JSON.stringify([was.overlaps, was.absorbed]) === JSON.stringify([now.overlaps, now.absorbed])
