import type { MiddlewareHandler } from 'hono'
import { HearsayError } from '../core/error.ts'
import { type ArticleId, articleId, type ClaimId, type StoryId } from '../core/ids.ts'
import { toMoment } from '../core/instant.ts'
import { correctedReading, storiesAsOf, type WorkedStory } from '../pipeline/index.ts'
import type { LedgerStore } from '../store/port.ts'
import { type LedgerView, viewStories } from './ledger-view.ts'

/** Articles of one story that are worked out for one answer. */
export const mostArticles = 1000

/** As of when, and an article in what is asked for, in case that it goes by another id now. */
interface AsOfQuery {
  readonly asOf?: string | undefined
  readonly via?: string | undefined
}

/** What is asked for, by id. */
interface Whereabouts {
  readonly story?: StoryId | undefined
  readonly claim?: ClaimId | undefined
  readonly article?: ArticleId | undefined
}

/**
 * The ledger as it is; or, as of a moment, only the story in which something stands, as it stood then. Nothing where it is not known.
 * @throws HearsayError `request.invalid` when no story is meant, or one that is too long to work out for an answer.
 */
export async function viewLedger(store: LedgerStore, { asOf, via }: AsOfQuery, of: Whereabouts): Promise<LedgerView> {
  const moment = asOf === undefined ? undefined : toMoment(asOf)
  if (moment === undefined) return { ...store, reading: (id, revision) => correctedReading(store, id, revision) }
  if (Object.values(of).every((id) => id === undefined)) {
    const message = 'Expected asOf together with storyId: this list is not worked out for the whole ledger'
    throw new HearsayError('request.invalid', `${message}; hearsay export --as-of is`)
  }
  const story = await findStory(store, via === undefined ? of : { ...of, article: articleId(via) })
  return viewStories(story === undefined ? [] : await workOutAsOf(store, story, moment), moment)
}

/** The story of now that it stands in. */
export async function findStory(
  store: LedgerStore,
  { story, claim, article }: Whereabouts,
): Promise<StoryId | undefined> {
  const named = story === undefined ? undefined : await store.story(story)
  if (named) return named.id
  const said = claim === undefined ? undefined : await store.claim(claim)
  if (said) return said.storyId
  return article === undefined ? undefined : (await store.article(article))?.storyId
}

/** What a story of now came to at a moment. */
export async function workOutAsOf(store: LedgerStore, story: StoryId, moment: string): Promise<readonly WorkedStory[]> {
  const worked = await storiesAsOf(store, story, { moment, most: mostArticles })
  if (!('articles' in worked)) return worked
  throw new HearsayError(
    'request.invalid',
    `Expected a story of at most ${mostArticles} articles to work out as of ${moment}, got ${worked.articles} in ${story}; hearsay export --as-of works out any`,
  )
}

/** Refuses to answer from the ledger of now where another is asked for. */
export const refuseAsOf: MiddlewareHandler = async (c, next) => {
  if (c.req.query('asOf') === undefined) return next()
  throw new HearsayError('request.invalid', `Expected no asOf at ${c.req.path}: it answers from the ledger as it is`)
}
