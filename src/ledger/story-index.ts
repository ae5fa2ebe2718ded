import type { ArticleId } from '../core/ids.ts'
import { daysBetween } from './instant.ts'
import { createOpenStories, type OpenStory, type Remembered } from './open-stories.ts'
import type { PlacedArticle } from './sketch-article.ts'
import { cosine, createTelling, type Vector } from './telling.ts'

/** Where an article went: the story that it joined or opened, by the article that opened it, and stories that it showed to be one with that. */
export interface Placement {
  readonly story: ArticleId
  readonly absorbed: readonly ArticleId[]
}

/** Stories of late. Articles must come in the order of time, then of id; what it says hangs on the articles remembered before alone. */
export interface StoryIndex {
  place(article: PlacedArticle): Placement
  /** Takes in an article that was placed before, with those after which it comes. */
  recall(article: PlacedArticle, story: ArticleId): void
  /** The stories that an article may still join. */
  openStories(): ReadonlySet<ArticleId>
}

/** An article is remembered for so long, and as long as it is among the last so many: a story goes on while one of its articles is remembered. */
export const memory = { days: 60, articles: 5000 } as const

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
  const open = new Map<ArticleId, OpenStory>()
  let remembered: Remembered[] = []
  let oldest = 0
  const remember = (article: PlacedArticle, vector: Vector, story: OpenStory): void => {
    const isCopy = article.copyOf !== undefined && story.members.some((member) => member.vector)
    const one: Remembered = { article, ...(!isCopy && { vector }), story }
    stories.enter(one)
    remembered.push(one)
    open.set(story.key, story)
    for (let old = remembered[oldest]; old && isForgotten(old, article); old = remembered[oldest]) {
      stories.forget(old)
      if (old.article.copyOf === undefined) telling.remove(old.article.sketch)
      if (old.story.members.length === 0) open.delete(old.story.key)
      oldest += 1
    }
    if (oldest > memory.articles) {
      remembered = remembered.slice(oldest)
      oldest = 0
    }
  }
  const isForgotten = ({ article }: Remembered, latest: PlacedArticle): boolean =>
    remembered.length - oldest > memory.articles && daysBetween(article.at, latest.at) > memory.days
  const weigh = (article: PlacedArticle): Vector => {
    if (article.copyOf === undefined) telling.add(article.sketch)
    return telling.weigh(article.sketch)
  }
  return {
    place: (article) => {
      const vector = weigh(article)
      const [story = { key: article.id, members: [] }, ...others] = findStoriesOf(article, vector)
      for (const other of others) {
        open.delete(other.key)
        stories.absorb(story, other)
      }
      remember(article, vector, story)
      return { story: story.key, absorbed: others.map(({ key }) => key) }
    },
    recall: (article, key) => remember(article, weigh(article), open.get(key) ?? { key, members: [] }),
    openStories: () => new Set(open.keys()),
  }

  /** Open stories that an article belongs to, the likest first; more than one when it ties them together. */
  function findStoriesOf(article: PlacedArticle, vector: Vector): readonly OpenStory[] {
    const ofOriginal = article.copyOf && stories.ofArticle(article.copyOf)
    if (ofOriginal) return [ofOriginal]
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

/** The mean of the likest article and the average article: one close relative is not enough, nor need all be close. Silence makes less alike. */
function likenessTo({ members }: OpenStory, vector: Vector, at: string): number {
  const vectors = members.flatMap((member) => member.vector ?? []).slice(-mostCompared)
  const all = vectors.map((other) => cosine(vector.terms, other.terms) + cosine(vector.names, other.names))
  const likeness = (Math.max(...all) + all.reduce((sum, one) => sum + one, 0) / all.length) / 2
  const silence = daysBetween(members.at(-1)?.article.at ?? at, at)
  return likeness - lossBySilence * Math.log2(1 + Math.max(0, silence - daysOfMemory))
}
