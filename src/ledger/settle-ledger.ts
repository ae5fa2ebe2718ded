import type { CopyGroup, FiledReading, Ledger } from '../core/ledger.ts'
import { applyNotices } from './apply-notices.ts'
import { findPersons } from './find-bodies.ts'
import { findCitations } from './find-citations.ts'
import { findEdits } from './find-edits.ts'
import { profileArticles, weighByProfiles } from './find-names.ts'
import { findStories } from './find-stories.ts'
import { findWithdrawals } from './find-withdrawals.ts'
import { gatherArticles, toLedgerArticle } from './gather-articles.ts'
import { gatherOwnVoice } from './gather-own-voice.ts'
import { gatherSayings, type Saying } from './gather-sayings.ts'
import { matchClaims } from './match-claims.ts'
import { looksLikePerson } from './name-forms.ts'
import { compare, groupBy } from './order.ts'
import { listOutlets } from './outlets.ts'
import { settleClaim } from './settle-claim.ts'

/** What the ledger is worked out from. */
export interface LedgerInput {
  readonly readings: readonly FiledReading[]
  readonly groups: readonly CopyGroup[]
}

/**
 * Works out the whole ledger, one step after the other. The same readings give the same bytes, in whatever order they come.
 */
export function settleLedger({ readings, groups }: LedgerInput): Ledger {
  const articles = gatherArticles(readings, groups)
  const profiles = profileArticles(articles)
  const stories = findStories(articles, profiles)
  const matched = matchClaims({
    sayings: gatherSayings(articles),
    ownVoice: gatherOwnVoice(articles),
    stories,
    articles,
    profiles,
  })
  const { matters, withdrawals } = applyNotices(
    matched,
    findWithdrawals(matched, articles, weighByProfiles(articles, profiles)),
  )
  const outlets = listOutlets(articles)
  const articleOf = new Map(articles.map((article) => [article.id, article]))
  const storyOf = new Map(stories.flatMap((story) => story.articleIds.map((id) => [id, story.id] as const)))
  const saidAt = ({ article, revision, text }: Saying): string => {
    const original = article.copyOf && articleOf.get(article.copyOf)
    const reprinted = original?.revisions.some(({ reading }) => reading.article.text.includes(text)) === true
    return original && reprinted && original.at < revision.at ? original.at : revision.at
  }
  const claims = [...groupBy(matters, (matter) => matter.story)].flatMap(([story, ofStory]) => {
    const members = story.articleIds.map((id) => articleOf.get(id)).filter((article) => article !== undefined)
    const names = ofStory.flatMap((matter) =>
      matter.sayings.flatMap(({ speaker }) => (speaker !== undefined && looksLikePerson(speaker) ? [speaker] : [])),
    )
    const persons = findPersons(members, new Set(names))
    return ofStory.map((matter) => {
      const withdrawal = withdrawals.get(matter)
      return settleClaim(matter, { outlets, persons, ...(withdrawal && { withdrawal }) }, saidAt)
    })
  })
  return {
    hearsay: '1',
    articles: articles.map((article) => toLedgerArticle(article, storyOf.get(article.id))),
    groups: [...groups].sort((a, b) => compare(a.id, b.id)),
    stories,
    claims: claims.sort((a, b) => compare(a.firstSeenAt, b.firstSeenAt) || compare(a.id, b.id)),
    citations: findCitations(articles, stories, outlets),
    edits: findEdits(articles, claims),
  }
}
