import {
  articlesOf,
  type Change,
  type Correction,
  inOrderMade,
  standingCorrections,
  subjectOf,
} from '../core/correction.ts'
import { unreachable } from '../core/error.ts'
import type { ArticleId } from '../core/ids.ts'
import type { Claim, Passage } from '../core/ledger.ts'
import { overlaps } from '../core/span.ts'
import type { CorrectionRecord } from './contract.ts'

/** What corrections are asked for: all, or those about some articles, or about the words of a claim. */
export interface About {
  readonly articles?: ReadonlySet<ArticleId> | undefined
  readonly claim?: Claim | undefined
}

/** A correction, and whether it stands. */
export type Listed = Omit<CorrectionRecord, 'found'>

/** Corrections, the latest first, each with whether it stands. */
export function listCorrections(made: readonly Correction[], about: About): readonly Listed[] {
  const standing = new Set(standingCorrections(made).map(({ id }) => id))
  const byId = new Map(made.map((correction) => [correction.id, correction]))
  return made
    .filter(({ change }) => isAbout(subjectOf(change, byId) ?? change, about))
    .sort(inOrderMade)
    .reverse()
    .map((correction) => ({ ...correction, stands: standing.has(correction.id) }))
}

function isAbout(change: Change, { articles, claim }: About): boolean {
  if (articles && !articlesOf(change).some((id) => articles.has(id))) return false
  return !claim || passagesOf(change).some((one) => claim.evidence.some((other) => meet(one, other)))
}

function passagesOf(change: Change): readonly Passage[] {
  switch (change.kind) {
    case 'merge-claims':
    case 'merge-origins':
    case 'retract':
      return change.said
    case 'split-claim':
    case 'split-origin':
      return [...change.said, ...change.from]
    case 'fix-attribution':
      return [{ articleId: change.articleId, revisionId: change.revisionId, spans: [change.words.span] }]
    case 'merge-stories':
    case 'split-story':
    case 'undo':
      return []
    default:
      return unreachable(change)
  }
}

const meet = (a: Passage, b: Passage): boolean =>
  a.revisionId === b.revisionId && a.spans.some((span) => b.spans.some((other) => overlaps(span, other)))
