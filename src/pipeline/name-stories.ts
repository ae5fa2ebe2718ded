import type { ArticleId, RevisionId } from '../core/ids.ts'
import type { RecordPlace, Settling, Streamed } from '../store/index.ts'
import { type CalledThen, isBefore } from './recall-stream.ts'
import { createStoryNames } from './story-names.ts'

/** Rows read at once. */
const page = 5000

/** A revision that was gone through: as it was, and as it is. */
export interface Passed {
  readonly was: Streamed
  readonly now: Streamed
}

interface ToName {
  readonly calledThen: CalledThen
  readonly first: RecordPlace
  readonly passed: readonly Passed[]
  /** What was there of revisions that are new, or stand elsewhere now. */
  readonly gone: readonly Streamed[]
}

/** Writes down which story each revision is in by now. Gives the names, old and new, of all stories that changed. */
export async function nameStories(
  settling: Settling,
  { first, passed, gone, calledThen }: ToName,
): Promise<ReadonlySet<ArticleId>> {
  const names = createStoryNames()
  for (const { now } of passed) if (now.placed !== undefined) names.absorb(now.placed, now.absorbed)
  const last = passed.at(-1)?.now ?? first
  const behind = { ...last, ordinal: last.ordinal + 1 }
  for (const { placed, absorbed } of await settling.mergingAfter(behind))
    if (placed !== undefined) names.absorb(placed, absorbed)

  const touched = new Set<ArticleId>()
  const renamed = new Map<RevisionId, ArticleId>()
  const name = ({ revisionId, story }: Streamed, called: ArticleId | undefined): void => {
    const now = called && names.of(called)
    if (now === undefined || now === story) return
    renamed.set(revisionId, now)
    for (const one of [story, now]) if (one !== undefined) touched.add(one)
  }
  for (const { row, story } of calledThen.values()) name(row, story)
  for (const row of await settling.streamedIn(names.given()))
    if (isBefore(row, first) && !calledThen.has(row.revisionId)) name(row, row.story)
  for (const { was, now } of passed) {
    name(was, now.placed)
    const isOther = was.kin !== now.kin || JSON.stringify(was.overlaps) !== JSON.stringify(now.overlaps)
    if (now.placed !== undefined && isOther) touched.add(names.of(now.placed))
  }
  // What comes later is called otherwise only when the stories that became one in this stretch are others than before.
  const isMerging = ({ absorbed }: Streamed): boolean => absorbed.length > 0
  if (
    gone.some(isMerging) ||
    passed.some(({ was, now }) => JSON.stringify(was.absorbed) !== JSON.stringify(now.absorbed))
  )
    for (let from: RecordPlace | undefined = behind; from !== undefined; ) {
      const rows: readonly Streamed[] = await settling.streamedFrom(from, page)
      for (const row of rows) name(row, row.placed)
      const end = rows.at(-1)
      from = end && rows.length === page ? { ...end, ordinal: end.ordinal + 1 } : undefined
    }
  await settling.nameStories(renamed)
  return touched
}
