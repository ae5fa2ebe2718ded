import type { Correction } from '../core/correction.ts'
import type { Citation, Claim, Edit, Story } from '../core/ledger.ts'
import { applyNotices } from './apply-notices.ts'
import { correctClaims } from './correct-claims.ts'
import { findPersons } from './find-bodies.ts'
import { findCitations } from './find-citations.ts'
import { findEdits } from './find-edits.ts'
import { findWithdrawals } from './find-withdrawals.ts'
import type { DatedArticle } from './gather-articles.ts'
import { gatherOwnVoice } from './gather-own-voice.ts'
import { gatherSayings, type Saying } from './gather-sayings.ts'
import { matchClaims } from './match-claims.ts'
import { looksLikePerson } from './name-forms.ts'
import { compare } from './order.ts'
import type { Outlets } from './outlets.ts'
import { claimIdOf, settleClaim } from './settle-claim.ts'
import { sketchArticles, weighBySketches } from './sketch-article.ts'

/** One story with all that it is worked out from. */
export interface StoryInput {
  readonly story: Story
  /** Its articles, in time order; with each copy its original. */
  readonly articles: readonly DatedArticle[]
  /** Every outlet of the ledger, or at least those that this story publishes or names. */
  readonly outlets: Outlets
  /** Those that stand, in the order in which they were made. What they say of readings has been seen to. */
  readonly corrections: readonly Correction[]
}

/** What one story comes to. */
export interface SettledStory {
  /** The first seen first. */
  readonly claims: readonly Claim[]
  /** In the order of its articles. */
  readonly citations: readonly Citation[]
  readonly edits: readonly Edit[]
}

/** Works out one story, one step after the other. Hangs on nothing but what is given: other stories do not count. */
export function settleStory({ story, articles, outlets, corrections }: StoryInput): SettledStory {
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const weigh = weighBySketches(articles, sketchArticles(articles))
  const found = matchClaims({
    story,
    sayings: gatherSayings(articles),
    ownVoice: gatherOwnVoice(articles),
    weigh,
  })
  const matched = correctClaims(found, corrections, weigh)
  const { matters, withdrawals } = applyNotices(matched, findWithdrawals(matched, articles, weigh))
  const names = matters.flatMap(({ sayings }) =>
    sayings.flatMap(({ speaker }) => (speaker !== undefined && looksLikePerson(speaker) ? [speaker] : [])),
  )
  const persons = findPersons(articles, new Set(names))
  const saidAt = ({ article, revision, text }: Saying): string => {
    const original = article.copyOf && articleOf.get(article.copyOf)
    const reprinted = original?.revisions.some(({ reading }) => reading.article.text.includes(text)) === true
    return original && reprinted && original.at < revision.at ? original.at : revision.at
  }
  const claimIds = new Map(matters.flatMap((matter) => matter.sayings.map((saying) => [saying, claimIdOf(matter)])))
  const context = {
    outlets,
    persons,
    corrections,
    articleOf,
    saidAt,
    claimOf: (saying: Saying) => claimIds.get(saying),
  }
  const claims = matters
    .map((matter) => {
      const withdrawal = withdrawals.get(matter)
      return settleClaim(matter, { ...context, ...(withdrawal && { withdrawal }) })
    })
    .sort(firstSeen)
  return {
    claims,
    citations: findCitations(articles, outlets),
    edits: findEdits(articles, claims),
  }
}

/** The order of claims everywhere. */
export const firstSeen = (a: Claim, b: Claim): number => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.id, b.id)
