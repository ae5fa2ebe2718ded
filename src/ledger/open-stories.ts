import type { ArticleId } from '../core/ids.ts'
import type { PlacedArticle } from './sketch-article.ts'
import type { Vector } from './telling.ts'

/** An article that is remembered, in the story that it was placed in. */
export interface Remembered {
  readonly article: PlacedArticle
  /** Absent for a copy: its words are those of the original. */
  readonly vector?: Vector
  story: OpenStory
}

/** A story that articles may still join: what is remembered of it, in time order. */
export interface OpenStory {
  /** The article that opened it. */
  readonly key: ArticleId
  members: readonly Remembered[]
}

/** Open stories by what leads to them. */
export interface OpenStories {
  enter(one: Remembered): void
  forget(id: ArticleId): PlacedArticle | undefined
  /** Makes what is remembered of one story a part of another. */
  absorb(story: OpenStory, other: OpenStory): void
  ofArticle(id: ArticleId): OpenStory | undefined
  /** The story that this article opened, as long as anything of it is remembered. */
  ofKey(key: ArticleId): OpenStory | undefined
  /** The story of the last article with this folded headline. */
  ofTitle(title: string): OpenStory | undefined
  /** Stories that share telling terms with an article, those that share most of its weight first. */
  near(vector: Vector): readonly OpenStory[]
}

/** A key that leads to more stories tells nothing. */
const mostHolders = 200
/** Stories looked at closely for one article. */
const mostNear = 24
/** Of an article's terms the heaviest lead to it; all its names do. */
const tellingTerms = 12

/** No stories yet. */
export function createOpenStories(): OpenStories {
  const byKey = new Map<string, Map<OpenStory, number>>()
  const byTitle = new Map<string, Remembered>()
  const byArticle = new Map<ArticleId, Remembered>()
  const open = new Map<ArticleId, OpenStory>()
  const count = (vector: Vector, story: OpenStory, sign: 1 | -1): void => {
    for (const key of tellingKeys(vector).keys()) {
      const holders = byKey.get(key) ?? new Map<OpenStory, number>()
      byKey.set(key, holders)
      const left = (holders.get(story) ?? 0) + sign
      if (left > 0) holders.set(story, left)
      else holders.delete(story)
      if (holders.size === 0) byKey.delete(key)
    }
  }
  return {
    enter: (one) => {
      one.story.members = [...one.story.members, one]
      byArticle.set(one.article.id, one)
      open.set(one.story.key, one.story)
      if (one.article.sketch.title !== undefined) byTitle.set(one.article.sketch.title, one)
      if (one.vector) count(one.vector, one.story, 1)
    },
    forget: (id) => {
      const one = byArticle.get(id)
      if (!one) return undefined
      const { story, article, vector } = one
      story.members = story.members.filter((other) => other !== one)
      if (story.members.length === 0) open.delete(story.key)
      byArticle.delete(id)
      const { title } = article.sketch
      if (title !== undefined && byTitle.get(title) === one) byTitle.delete(title)
      if (vector) count(vector, story, -1)
      return article
    },
    absorb: (story, other) => {
      for (const one of other.members) {
        one.story = story
        if (!one.vector) continue
        count(one.vector, other, -1)
        count(one.vector, story, 1)
      }
      story.members = [...story.members, ...other.members].sort(byTime)
      other.members = []
      open.delete(other.key)
    },
    ofArticle: (id) => byArticle.get(id)?.story,
    ofKey: (key) => open.get(key),
    ofTitle: (title) => byTitle.get(title)?.story,
    near: (vector) => {
      const shared = new Map<OpenStory, number>()
      for (const [key, weight] of tellingKeys(vector)) {
        const holders = byKey.get(key)
        if (!holders || holders.size > mostHolders) continue
        for (const story of holders.keys()) shared.set(story, (shared.get(story) ?? 0) + weight)
      }
      return [...shared]
        .sort((a, b) => b[1] - a[1] || (a[0].key < b[0].key ? -1 : 1))
        .slice(0, mostNear)
        .map(([story]) => story)
    },
  }
}

const byTime = (a: Remembered, b: Remembered): number =>
  a.article.at < b.article.at || (a.article.at === b.article.at && a.article.id < b.article.id) ? -1 : 1

/** Names, and the heaviest terms, with their weights. */
function tellingKeys(vector: Vector): ReadonlyMap<string, number> {
  const heaviest = [...vector.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, tellingTerms)
  return new Map([...heaviest, ...[...vector.names].map(([key, weight]) => [`name ${key}`, weight] as const)])
}
