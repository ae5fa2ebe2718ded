import { setImmediate } from 'node:timers/promises'
import { articleId, type StoryId } from '../core/ids.ts'
import type { Claim } from '../core/ledger.ts'
import { stretchesOf } from '../core/sentences-of.ts'
import { wordsAt } from '../core/span.ts'
import { storiesAsOf } from '../pipeline/index.ts'
import type { ArticleFilter } from '../store/article-filter.ts'
import { limitOf } from '../store/cursor.ts'
import type { LedgerStore, SearchHit, SearchQuery } from '../store/port.ts'
import { type AskedOfHits, toSearchHit } from '../store/search-hit.ts'
import { parseSearch } from '../store/search-words.ts'
import type { StoodSentence } from '../store/standing.ts'
import type { FoundSentence } from '../store/text-index.ts'
import { findStory, mostArticles, workOutAsOf } from './as-of.ts'
import type { ListOf, SearchResult } from './contract.ts'
import { inClaimOrder, type LedgerView, viewStories } from './ledger-view.ts'
import { toSearchResult } from './search-result.ts'

/** Articles that are worked out, and sentences that are looked at, for one stretch of hits: it ends early, with a `next`. */
const [mostWorkedOut, mostLookedAt] = [300, 1000]
/** Sentences that are asked for at once: the store finds 200 nearly as fast as one. */
const atATime = 200

/** A search in what stood at a moment, given in UTC with milliseconds. */
interface SearchAsOf extends SearchQuery {
  readonly asOf: string
  /** An article in the story asked for, in case that it goes by another id now. */
  readonly via?: string | undefined
}

/** A story as it stood, to be asked about sentences. */
interface StoodHere {
  readonly view: LedgerView
  readonly claims: readonly Claim[]
}

/**
 * A stretch of the sentences that stood at a moment, each with the claim as it stood then. What a sentence is evidence of hangs on its whole story, which
 * is worked out once for all of its sentences; so what is asked of evidence and of claims is asked of each sentence after that.
 */
export async function searchAsOf(store: LedgerStore, query: SearchAsOf): Promise<ListOf<SearchResult>> {
  const { filter = {}, asOf, text } = query
  const limit = limitOf(query)
  const asked = { runs: parseSearch(text), filter }
  const within = await storyOfNow(store, query)
  if (filter.storyId !== undefined && within === undefined) return { items: [] }
  const storyOf = createStories(store, asOf, within)
  const items: SearchResult[] = []
  let [cursor, lookedAt] = [query.cursor, 0]
  const soFar = () => ({ items, ...(cursor !== undefined && { next: cursor }) })
  while (lookedAt < mostLookedAt) {
    const { items: found, isLast } = await store.standing(asOf, (standing) =>
      standing.sentences({
        text,
        limit: atATime,
        filter: ofArticles(filter, within),
        ...(cursor !== undefined && { cursor }),
      }),
    )
    for (const sentence of found) {
      if (items.length === limit) return soFar()
      const story = sentence.storyId === undefined ? undefined : await storyOf(sentence.storyId)
      if (story === 'too many') return soFar()
      const stood = story === 'too long' ? undefined : story
      const hit = stood && (await findHit(sentence, stood, asked))
      if (stood && hit) items.push(await toSearchResult(stood.view, hit, filter))
      cursor = sentence.next
      lookedAt += 1
    }
    if (isLast) return { items }
  }
  return soFar()
}

/** The story of now in which the story asked for stands. */
async function storyOfNow(store: LedgerStore, { filter, via }: SearchAsOf): Promise<StoryId | undefined> {
  if (filter?.storyId === undefined) return undefined
  return findStory(store, { story: filter.storyId, article: via === undefined ? undefined : articleId(via) })
}

/** What holds of an article from its first text on, and the story of now that it is in. */
const ofArticles = ({ outlet, from, before }: ArticleFilter, storyId: StoryId | undefined): ArticleFilter => ({
  ...(storyId !== undefined && { storyId }),
  ...(outlet !== undefined && { outlet }),
  ...(from !== undefined && { from }),
  ...(before !== undefined && { before }),
})

/** The sentence with its article and claim as they stood, if these are what was asked for. */
async function findHit(
  sentence: StoodSentence,
  { view, claims }: StoodHere,
  asked: AskedOfHits,
): Promise<SearchHit | undefined> {
  const { storyId, stance, certainty, speaker, status } = asked.filter
  const article = await view.article(sentence.articleId)
  if (!article || (storyId !== undefined && article.storyId !== storyId)) return undefined
  const hit = toSearchHit(sentence, article, claims, asked)
  const asksEvidence = [stance, certainty, speaker, status].some((wanted) => wanted !== undefined)
  if (!asksEvidence || hit.claim) return hit
  // In an earlier text the same words may be evidence of what was asked for.
  const earlier = await findEarlier(hit, view)
  return earlier.map((place) => toSearchHit(place, article, claims, asked)).find(({ claim }) => claim !== undefined)
}

/** Where the words of a sentence stand in the texts before it, the latest first. */
async function findEarlier({ article, passage }: SearchHit, view: LedgerView): Promise<readonly FoundSentence[]> {
  const { id, revisions } = article
  const before = revisions
    .slice(
      0,
      revisions.findIndex((revision) => revision.id === passage.revisionId),
    )
    .reverse()
  const readings = await Promise.all(before.map((revision) => view.reading(id, revision.id)))
  return readings
    .filter((filed) => filed !== undefined)
    .flatMap(({ revisionId, reading }) =>
      stretchesOf(reading)
        .filter((span) => wordsAt(reading.article.text, span) === passage.text)
        .map((span) => ({ revisionId, articleId: id, span })),
    )
}

/**
 * Stories worked out as of a moment, each once; no more of them than may be for one answer, but one at least. One that is too long for any answer is
 * passed over, unless it is the one asked for: then `HearsayError` `request.invalid` says so.
 */
function createStories(store: LedgerStore, moment: string, wanted: StoryId | undefined) {
  const met = new Map<StoryId, StoodHere | 'too long'>()
  let articles = 0
  return async (id: StoryId): Promise<StoodHere | 'too many' | 'too long'> => {
    const known = met.get(id)
    if (known) return known
    // Others are answered between two stories.
    await setImmediate()
    const most = articles === 0 ? mostArticles : mostWorkedOut - articles
    const worked = id === wanted ? await workOutAsOf(store, id, moment) : await storiesAsOf(store, id, { moment, most })
    if ('articles' in worked) {
      if (worked.articles <= mostArticles) return 'too many'
      met.set(id, 'too long')
      return 'too long'
    }
    articles += worked.flatMap((one) => one.articles).length
    const here = { view: viewStories(worked, moment), claims: inClaimOrder(worked) }
    met.set(id, here)
    return here
  }
}
