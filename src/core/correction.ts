import { unreachable } from './error.ts'
import type { ArticleId, AttributionId, ClaimId, CorrectionId, RevisionId, StoryId } from './ids.ts'
import type { Passage, Role, Status } from './ledger.ts'
import type { Certainty, Form, SourceKind, Stance } from './reading.ts'
import type { Span } from './span.ts'

/** Something that a report says, by its words: found again after any re-reading. */
export interface Said extends Passage {
  readonly text: string
  /** Who says it, where several say the same words. */
  readonly speaker?: string
}

/** What a person finds to be said at a place. The words stand at the spans. */
export interface FixedAttribution {
  readonly source?: readonly Span[]
  readonly cue: readonly Span[]
  readonly content?: readonly Span[]
  readonly form: Form
  readonly stance: Stance
  readonly certainty: Certainty
  readonly sourceKind: SourceKind
  readonly speaker?: string
}

/**
 * What a person changes, in terms that no re-reading takes away: articles and words. A split names both sides, so that what comes later
 * goes to the side that it is most like.
 */
export type Change =
  | { readonly kind: 'merge-stories'; readonly articleIds: readonly ArticleId[] }
  | { readonly kind: 'split-story'; readonly articleIds: readonly ArticleId[]; readonly from: readonly ArticleId[] }
  | { readonly kind: 'merge-claims'; readonly said: readonly Said[] }
  | { readonly kind: 'split-claim'; readonly said: readonly Said[]; readonly from: readonly Said[] }
  /** Of one claim; the first one's name stays. */
  | { readonly kind: 'merge-origins'; readonly said: readonly Said[] }
  | { readonly kind: 'split-origin'; readonly said: readonly Said[]; readonly from: readonly Said[] }
  /** `notice`: the words of a page that take back what was said. */
  | { readonly kind: 'retract'; readonly said: readonly Said[]; readonly notice: Passage & { readonly text: string } }
  /** Without `attribution`: nobody says anything there. Without `at`: it was not read at all. */
  | {
      readonly kind: 'fix-attribution'
      readonly articleId: ArticleId
      readonly revisionId: RevisionId
      /** All of the words concerned: where they stand in another revision too, it is corrected alike. */
      readonly words: { readonly span: Span; readonly text: string }
      readonly at?: readonly Span[]
      readonly attribution?: FixedAttribution
    }
  | { readonly kind: 'undo'; readonly correctionId: CorrectionId }

/** A thing of the ledger that a correction changed, in short: as it was, or as it is. */
export type Brief =
  | { readonly kind: 'story'; readonly id: StoryId; readonly title: string; readonly articles: number }
  | {
      readonly kind: 'claim'
      readonly id: ClaimId
      readonly statement: string
      readonly status: Status
      readonly origins: readonly { readonly name: string; readonly role: Role; readonly reports: number }[]
    }
  | {
      readonly kind: 'attribution'
      readonly articleId: ArticleId
      readonly revisionId: RevisionId
      readonly id: AttributionId
      /** What is said, or the cue where nothing is. */
      readonly text: string
      readonly stance: Stance
      readonly certainty: Certainty
      readonly sourceKind: SourceKind
      readonly speaker?: string
    }

/** What a person changed in the ledger: a record of its own, never itself changed. */
export interface Correction {
  readonly id: CorrectionId
  /** UTC with milliseconds. */
  readonly at: string
  readonly by: string
  readonly why: string
  readonly change: Change
  /** What the ledger held that this changed, when it was made. */
  readonly before: readonly Brief[]
  /** What it held instead. */
  readonly after: readonly Brief[]
}

/** The order in which corrections are replayed, however they arrived. */
export const inOrderMade = (a: Correction, b: Correction): number =>
  a.at === b.at ? (a.id < b.id ? -1 : 1) : a.at < b.at ? -1 : 1

/** The corrections that stand, in the order in which they were made: those that no later one undoes which itself stands. */
export function standingCorrections(corrections: readonly Correction[]): readonly Correction[] {
  const undone = new Set<CorrectionId>()
  const standing: Correction[] = []
  for (const correction of [...corrections].sort(inOrderMade).reverse()) {
    if (undone.has(correction.id)) continue
    if (correction.change.kind === 'undo') undone.add(correction.change.correctionId)
    standing.push(correction)
  }
  return standing.reverse()
}

/** What a correction is about in the end: an undoing is about what it undoes. Undefined where that is not known. */
export function subjectOf(
  change: Change,
  byId: ReadonlyMap<CorrectionId, Correction>,
): Exclude<Change, { readonly kind: 'undo' }> | undefined {
  const passed = new Set<CorrectionId>()
  for (let now: Change | undefined = change; now; ) {
    if (now.kind !== 'undo') return now
    // What comes from elsewhere may go round in a circle.
    if (passed.has(now.correctionId)) return undefined
    passed.add(now.correctionId)
    now = byId.get(now.correctionId)?.change
  }
  return undefined
}

/** The articles whose words or places a change is about. That of an undoing is known by what it undoes. */
export function articlesOf(change: Change): readonly ArticleId[] {
  switch (change.kind) {
    case 'merge-stories':
      return change.articleIds
    case 'split-story':
      return [...change.articleIds, ...change.from]
    case 'merge-claims':
    case 'merge-origins':
      return change.said.map(({ articleId }) => articleId)
    case 'split-claim':
    case 'split-origin':
      return [...change.said, ...change.from].map(({ articleId }) => articleId)
    case 'retract':
      return [...change.said, change.notice].map(({ articleId }) => articleId)
    case 'fix-attribution':
      return [change.articleId]
    case 'undo':
      return []
    default:
      return unreachable(change)
  }
}
