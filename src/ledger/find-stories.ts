import { type ArticleId, shortHash, storyId } from '../core/ids.ts'
import type { Story } from '../core/ledger.ts'
import type { Profiles } from './find-names.ts'
import type { DatedArticle } from './gather-articles.ts'
import { daysBetween } from './instant.ts'
import { compare } from './order.ts'
import { findQuotedTitles, foldTitle } from './quoted-titles.ts'
import { cosine, type Vector, weighProfiles } from './story-vectors.ts'

/** How alike an article and a story must be. Stories that share a vocabulary only stayed below .16, those of one happening above .19. */
const leastLikeness = 0.17

/** What a story loses when nobody wrote about it for three days, for six, for fourteen and so on: people go on about what is like it. */
const lossBySilence = 0.015
const daysOfMemory = 2

/** An article so like two stories shows that they are one: easily while one of them is a first report or two, hardly once both are told at length. */
const leastBridge = { short: 0.3, long: 0.5 } as const
const shortStory = 2

/** A quoted headline has at least so many words; shorter ones are common phrases. */
const leastTitleWords = 4

interface StoryIndex {
  readonly byTerm: Map<string, Set<OpenStory>>
  readonly byTitle: Map<string, OpenStory>
  readonly byArticle: Map<ArticleId, OpenStory>
}

interface OpenStory {
  readonly articles: DatedArticle[]
  readonly vectors: Vector[]
  latest: string
}

/**
 * Files articles into stories, one after the other in time: each goes to the open story that it is most like, or opens
 * one. Only stories that share a telling term with it are looked at.
 */
export function findStories(articles: readonly DatedArticle[], profiles: Profiles): readonly Story[] {
  const vectors = weighProfiles(articles, profiles)
  const open = new Set<OpenStory>()
  const index: StoryIndex = { byTerm: new Map(), byTitle: new Map(), byArticle: new Map() }
  for (const article of articles) {
    const vector = vectors.get(article.id)
    if (!vector) continue
    const [story = { articles: [], vectors: [], latest: article.at }, ...others] = findOpenStories(
      article,
      vector,
      index,
    )
    open.add(story)
    for (const other of others) {
      open.delete(other)
      absorb(story, other, index)
    }
    story.articles.push(article)
    story.latest = article.at
    enter(story, article, vector, index)
  }
  return [...open].map(({ articles: unsorted }) => {
    const members = [...unsorted].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
    const first = members[0]
    return {
      id: storyId(`s${shortHash(`story\n${first?.id}`)}`),
      title: first?.title ?? first?.revisions[0].reading.article.text.split('\n', 1)[0]?.slice(0, 200) ?? '',
      articleIds: members.map((member) => member.id),
    }
  })
}

/** Open stories that this article belongs to, the likest first; more than one when it ties them together. */
function findOpenStories(article: DatedArticle, vector: Vector, index: StoryIndex): readonly OpenStory[] {
  const ofOriginal = article.copyOf && index.byArticle.get(article.copyOf)
  if (ofOriginal) return [ofOriginal]
  const named = findQuotedTitles(article).flatMap((title) => index.byTitle.get(title) ?? [])[0]
  const candidates = new Set([...tellingKeys(vector)].flatMap((key) => [...(index.byTerm.get(key) ?? [])]))
  const alike = [...candidates]
    .map((story) => ({
      story,
      likeness: story === named ? 1 : likenessTo(story, vector) - lossBetween(story.latest, article.at),
    }))
    .concat(named && !candidates.has(named) ? [{ story: named, likeness: 1 }] : [])
    .sort((a, b) => b.likeness - a.likeness || compare(a.story.articles[0]?.id ?? '', b.story.articles[0]?.id ?? ''))
  const [likest] = alike
  if (!likest || likest.likeness <= leastLikeness) return []
  const isShort = ({ vectors }: OpenStory): boolean => vectors.length <= shortStory
  const isBridged = ({ story, likeness }: (typeof alike)[number]): boolean =>
    likeness > (isShort(story) || isShort(likest.story) ? leastBridge.short : leastBridge.long)
  return [
    likest.story,
    ...alike
      .slice(1)
      .filter(isBridged)
      .map(({ story }) => story),
  ]
}

const lossBetween = (latest: string, at: string): number =>
  lossBySilence * Math.log2(1 + Math.max(0, daysBetween(latest, at) - daysOfMemory))

function absorb(story: OpenStory, other: OpenStory, index: StoryIndex): void {
  story.articles.push(...other.articles)
  story.vectors.push(...other.vectors)
  for (const article of other.articles) {
    index.byArticle.set(article.id, story)
    if (article.title !== undefined) index.byTitle.set(foldTitle(article.title), story)
  }
  for (const vector of other.vectors) {
    for (const key of tellingKeys(vector)) index.byTerm.get(key)?.delete(other)
    for (const key of tellingKeys(vector)) index.byTerm.get(key)?.add(story)
  }
}

function enter(story: OpenStory, article: DatedArticle, vector: Vector, index: StoryIndex): void {
  index.byArticle.set(article.id, story)
  for (const { reading } of article.revisions) {
    const title = foldTitle(reading.article.title ?? '')
    if (title.split(' ').length >= leastTitleWords) index.byTitle.set(title, story)
  }
  if (article.copyOf !== undefined && story.vectors.length > 0) return
  story.vectors.push(vector)
  for (const key of tellingKeys(vector)) index.byTerm.set(key, (index.byTerm.get(key) ?? new Set()).add(story))
}

/** The mean of the likest article and the average article: one close relative is not enough, nor need all be close. */
function likenessTo(story: OpenStory, vector: Vector): number {
  const all = story.vectors.map((other) => cosine(vector.terms, other.terms) + 1 * cosine(vector.names, other.names))
  return (Math.max(...all) + all.reduce((sum, one) => sum + one, 0) / all.length) / 2
}

/** Names, and the dozen heaviest terms. */
function tellingKeys(vector: Vector): ReadonlySet<string> {
  const heaviest = [...vector.terms].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).slice(0, 12)
  return new Set([...heaviest.map(([key]) => key), ...[...vector.names.keys()].map((key) => `name ${key}`)])
}
