import type { ArticleId, RevisionId } from '../core/ids.ts'
import { createRunIndex, type Overlap, type SampledText, sampleRuns } from '../group/index.ts'
import { createStoryIndex, type DatedArticle, type Placement, type Sketch, sketchArticle } from '../ledger/index.ts'

/** A revision as it enters the record. */
export interface StreamedRevision extends SampledText {
  /** UTC with milliseconds. */
  readonly at: string
  /** Its place among the revisions of its article; 0 is the first. */
  readonly ordinal: number
  /** What the article is about: with its first revision alone. */
  readonly sketch?: Sketch
}

/**
 * A revision is remembered for so long, and as long as it is among the last so many. A story goes on, and a text is found to be a copy, while
 * what it would join is remembered; so nothing that is filed late is felt past that.
 */
export interface Memory {
  readonly days: number
  readonly revisions: number
}
export const usualMemory: Memory = { days: 60, revisions: 5000 }

/** Revisions in the order in which they entered the record, each placed in view of those remembered before it, and of nothing else. */
export interface RevisionStream {
  /** Remembered texts that this one should be compared with, the earliest first. */
  near(revision: StreamedRevision): readonly RevisionId[]
  /** Puts a revision in its place, given the texts that it is a copy of; undefined when it changes no story. */
  place(revision: StreamedRevision, overlaps: readonly Overlap[]): Placement | undefined
  /** Takes in a revision that was placed before; `story` is the one that it is in by now. */
  recall(revision: StreamedRevision, was: { readonly story?: ArticleId; readonly isCopy: boolean }): void
  remembers(id: RevisionId): boolean
}

/** No revisions yet. */
export function createRevisionStream(memory: Memory): RevisionStream {
  const runs = createRunIndex()
  const stories = createStoryIndex()
  const remembered = new Map<RevisionId, StreamedRevision>()
  const remember = (revision: StreamedRevision): void => {
    runs.add(revision)
    remembered.set(revision.id, revision)
    for (const old of remembered.values()) {
      if (remembered.size <= memory.revisions || daysFrom(old.at, revision.at) <= memory.days) return
      remembered.delete(old.id)
      runs.forget(old)
      if (old.sketch) stories.forget(old.articleId)
    }
  }
  const toPlaced = ({ articleId: id, at }: StreamedRevision, sketch: Sketch, isCopy: boolean) => ({
    ...{ id, at, isCopy, sketch },
  })
  return {
    near: (revision) => runs.near(revision),
    place: (revision, overlaps) => {
      const twins = overlaps.flatMap(({ earlier }) => remembered.get(earlier)?.articleId ?? [])
      const { sketch, articleId } = revision
      const placement = sketch
        ? stories.place(toPlaced(revision, sketch, twins.length > 0), twins)
        : stories.tie(articleId, twins)
      remember(revision)
      return placement
    },
    recall: (revision, { story, isCopy }) => {
      const { sketch } = revision
      if (sketch && story !== undefined) stories.recall(toPlaced(revision, sketch, isCopy), story)
      remember(revision)
    },
    remembers: (id) => remembered.has(id),
  }
}

const daysFrom = (from: string, to: string): number => (Date.parse(to) - Date.parse(from)) / 86_400_000

/** The order of the record: by time, then by article, then as the article has them. */
export function inRecordOrder(a: StreamedRevision, b: StreamedRevision): number {
  if (a.at !== b.at) return a.at < b.at ? -1 : 1
  if (a.articleId !== b.articleId) return a.articleId < b.articleId ? -1 : 1
  return a.ordinal - b.ordinal
}

/** The revisions of an article as they entered the record. */
export function toStreamed({ id: articleId, revisions }: DatedArticle): readonly StreamedRevision[] {
  return revisions.map(({ id, at, reading }, ordinal) => ({
    ...{ id, articleId, at, ordinal },
    runs: sampleRuns(reading.article.text),
    ...(ordinal === 0 && { sketch: sketchArticle(reading.article) }),
  }))
}
