import { type ArticleId, shortHash, storyId } from '../core/ids.ts'
import type { Story } from '../core/ledger.ts'
import type { DatedArticle } from './gather-articles.ts'
import { compare } from './order.ts'
import type { Sketches } from './sketch-article.ts'
import { createStoryIndex } from './story-index.ts'

/** Files articles into stories, one after the other in time: each goes to the open story that it is most like, or opens one. */
export function findStories(articles: readonly DatedArticle[], sketches: Sketches): readonly Story[] {
  const index = createStoryIndex()
  const membersOf = new Map<ArticleId, DatedArticle[]>()
  for (const article of articles) {
    const sketch = sketches.get(article.id)
    if (!sketch) continue
    const { id, at, copyOf } = article
    const { story, absorbed } = index.place({ id, at, ...(copyOf !== undefined && { copyOf }), sketch })
    const members = membersOf.get(story) ?? []
    membersOf.set(story, members)
    for (const other of absorbed) {
      members.push(...(membersOf.get(other) ?? []))
      membersOf.delete(other)
    }
    members.push(article)
  }
  return [...membersOf.values()].map(toStory)
}

/** The story of these articles, named after the earliest. */
export function toStory(articles: readonly DatedArticle[]): Story {
  const members = [...articles].sort((a, b) => compare(a.at, b.at) || compare(a.id, b.id))
  const first = members[0]
  return {
    id: storyId(`s${shortHash(`story\n${first?.id}`)}`),
    title: first?.title ?? first?.revisions[0].reading.article.text.split('\n', 1)[0]?.slice(0, 200) ?? '',
    articleIds: members.map((member) => member.id),
  }
}
