import { articlesOf, type Correction } from '../core/correction.ts'
import type { ArticleId } from '../core/ids.ts'
import type { Settling } from '../store/index.ts'
import type { PlacedIn } from './arrange-stories.ts'
import type { Corrections } from './corrections.ts'
import { isBefore } from './recall-stream.ts'

/** Articles of some of the stream's stories, and of all that persons merged with them, in the order of the record. */
export async function gatherStories(
  settling: Settling,
  streams: Iterable<ArticleId>,
  corrections: Corrections,
): Promise<readonly PlacedIn[]> {
  const known = new Set<ArticleId>()
  const placed = []
  for (let next: readonly ArticleId[] = [...new Set(streams)]; next.length > 0; ) {
    for (const story of next) known.add(story)
    const rows = (await settling.streamedIn(next)).filter(({ ordinal }) => ordinal === 0)
    placed.push(...rows)
    const linked = linkedArticles(
      rows.map(({ articleId }) => articleId),
      corrections,
    )
    next = (await streamsOf(settling, linked)).filter((story) => !known.has(story))
  }
  return placed
    .sort((a, b) => (isBefore(a, b) ? -1 : 1))
    .flatMap(({ articleId, story, kin }) =>
      story === undefined ? [] : [{ articleId, story, ...(kin !== undefined && { kin }) }],
    )
}

/** The stories of the stream that these articles are in, each once. */
export async function streamsOf(settling: Settling, articles: Iterable<ArticleId>): Promise<readonly ArticleId[]> {
  const rows = await settling.streamedOf([...new Set(articles)])
  return [...new Set(rows.flatMap(({ story }) => story ?? []))]
}

/** Articles that corrections of stories name together with any of these. */
export function linkedArticles(articles: Iterable<ArticleId>, corrections: Corrections): readonly ArticleId[] {
  return [
    ...new Set(
      corrections
        .of(articles)
        .filter(isOfStories)
        .flatMap(({ change }) => articlesOf(change)),
    ),
  ]
}

const isOfStories = ({ change }: Correction): boolean =>
  change.kind === 'merge-stories' || change.kind === 'split-story'
