import type { ArticleId } from '../core/ids.ts'
import { daysBetween } from './instant.ts'
import { createOpenStories, type OpenStory } from './open-stories.ts'
import type { PlacedArticle } from './sketch-article.ts'
import { cosine, createTelling, type Vector } from './telling.ts'

/** Where an article went: the story that it joined or opened, by the article that opened it, and stories that it showed to be one with that. */
export interface Placement {
  readonly story: ArticleId
  readonly absorbed: readonly ArticleId[]
  /** The article of the story that it is most like, unless it opened it. */
  readonly kin?: ArticleId
}

/** Stories of late. Articles must come and go in the order of time; what it says hangs on the articles remembered alone. */
export interface StoryIndex {
  /** `twins`: articles whose text it carries, the earliest first. */
  place(article: PlacedArticle, twins: readonly ArticleId[]): Placement
  /** The stories that are one because an article turns out to carry the text of others; undefined when the article is not remembered. */
  tie(article: ArticleId, twins: readonly ArticleId[]): Placement | undefined
  /** Takes in an article that was placed before, in the story that it is in by now. */
  recall(article: PlacedArticle, story: ArticleId): void
  forget(article: ArticleId): void
}

/** How alike an article and a story must be. */
const leastLikeness = 0.26

/** What a story loses when nobody wrote about it for three days, for six, for fourteen and so on: people go on about what is like it. */
const lossBySilence = 0.015
const daysOfMemory = 2

/** An article so like two stories shows that they are one: easily while one of them is a first report or two, hardly once both are told at length. */
const leastBridge = { short: 0.3, long: 0.5 } as const
const shortStory = 2

/** Articles of a story that another is compared with: its last ones. */
const mostCompared = 20

/** No stories yet. */
export function createStoryIndex(): StoryIndex {
  const stories = createOpenStories()
  const telling = createTelling()
  const weigh = ({ isCopy, sketch }: PlacedArticle): Vector => {
    if (!isCopy) telling.add(sketch)
    return telling.weigh(sketch)
  }
  const remember = (article: PlacedArticle, vector: Vector, story: OpenStory): void =>
    stories.enter({ article, ...(!article.isCopy && { vector }), story })
  const absorb = (story: OpenStory, others: readonly OpenStory[]): Placement => {
    for (const other of others) stories.absorb(story, other)
    return { story: story.key, absorbed: others.map(({ key }) => key) }
  }
  const storiesOf = (articles: readonly ArticleId[]): readonly OpenStory[] => [
    ...new Set(articles.flatMap((id) => stories.ofArticle(id) ?? [])),
  ]
  return {
    place: (article, twins) => {
      const vector = weigh(article)
      const ofTwins = storiesOf(twins)
      const [story = { key: article.id, members: [] }, ...others] =
        ofTwins.length > 0 ? ofTwins : findStoriesOf(article, vector)
      const kin = twins.find((id) => stories.ofArticle(id) === story) ?? likestOf(story, vector)
      const placement = { ...absorb(story, others), ...(kin !== undefined && { kin }) }
      remember(article, vector, story)
      return placement
    },
    tie: (article, twins) => {
      const own = stories.ofArticle(article)
      return (
        own &&
        absorb(
          own,
          storiesOf(twins).filter((story) => story !== own),
        )
      )
    },
    recall: (article, key) => remember(article, weigh(article), stories.ofKey(key) ?? { key, members: [] }),
    forget: (id) => {
      const article = stories.forget(id)
      if (article && !article.isCopy) telling.remove(article.sketch)
    },
  }

  /** Open stories that an article belongs to, the likest first; more than one when it ties them together. */
  function findStoriesOf(article: PlacedArticle, vector: Vector): readonly OpenStory[] {
    const named = article.sketch.quoted.flatMap((title) => stories.ofTitle(title) ?? [])[0]
    const alike = [...new Set([...(named ? [named] : []), ...stories.near(vector)])]
      .map((story) => ({ story, likeness: story === named ? 1 : likenessTo(story, vector, article.at) }))
      .sort((a, b) => b.likeness - a.likeness || (a.story.key < b.story.key ? -1 : 1))
    const [likest, ...others] = alike
    if (!likest || likest.likeness <= leastLikeness) return []
    const isShort = ({ members }: OpenStory): boolean => members.filter(({ vector: own }) => own).length <= shortStory
    const bridged = others.filter(
      ({ story, likeness }) =>
        likeness > (isShort(story) || isShort(likest.story) ? leastBridge.short : leastBridge.long),
    )
    return [likest.story, ...bridged.map(({ story }) => story)]
  }
}

/** The article of a story that another is most like, the earliest of several. */
function likestOf({ members }: OpenStory, vector: Vector): ArticleId | undefined {
  const alike = members
    .slice(-mostCompared)
    .flatMap(({ article, vector: own }) => (own ? [{ id: article.id, likeness: likenessOf(own, vector) }] : []))
  return alike.sort((a, b) => b.likeness - a.likeness)[0]?.id
}

const likenessOf = (a: Vector, b: Vector): number => cosine(a.terms, b.terms) + cosine(a.names, b.names)

/** The mean of the likest article and the average article: one close relative is not enough, nor need all be close. Silence makes less alike. */
function likenessTo({ members }: OpenStory, vector: Vector, at: string): number {
  const vectors = members.flatMap((member) => member.vector ?? []).slice(-mostCompared)
  if (vectors.length === 0) return 0
  const all = vectors.map((other) => likenessOf(vector, other))
  const likeness = (Math.max(...all) + all.reduce((sum, one) => sum + one, 0) / all.length) / 2
  const silence = daysBetween(members.at(-1)?.article.at ?? at, at)
  return likeness - lossBySilence * Math.log2(1 + Math.max(0, silence - daysOfMemory))
}
