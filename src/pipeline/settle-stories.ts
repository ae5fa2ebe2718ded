import type { ArticleId } from '../core/ids.ts'
import { listOutlets } from '../ledger/index.ts'
import type { Settling } from '../store/index.ts'
import { arrangeStories } from './arrange-stories.ts'
import { indexCorrections } from './corrections.ts'
import { gatherStories } from './gather-stories.ts'
import { overlapsOf } from './streamed-rows.ts'
import { workOutStory } from './work-out-story.ts'

/** Stories are worked out so many articles at a time, so that no more readings are held. */
const mostTogether = 200

/** Works out the stories of these streams as persons merged and split them, and puts them in place of those that held any of their articles. */
export async function settleStories(
  settling: Settling,
  streams: Iterable<ArticleId>,
  printedOutlets: readonly string[],
): Promise<void> {
  const outlets = listOutlets(printedOutlets)
  const corrections = indexCorrections(await settling.corrections())
  const placed = await gatherStories(settling, streams, corrections)
  const ids = placed.map(({ articleId }) => articleId)
  await settling.removeStories(ids)
  for (const together of inLots(arrangeStories(placed, corrections.of(ids)))) {
    const held = together.flat()
    const readings = await settling.readingsOf(held)
    const overlaps = (await settling.streamedOf(held)).flatMap(overlapsOf)
    await settling.addStories(
      together.map((articleIds) => {
        const own = new Set(articleIds)
        const of = readings.filter(({ articleId }) => own.has(articleId))
        return workOutStory({ readings: of, overlaps, outlets, corrections })
      }),
    )
  }
}

/** Stories in lots of some hundred articles. */
function inLots(stories: readonly (readonly ArticleId[])[]): readonly (readonly (readonly ArticleId[])[])[] {
  const lots: (readonly ArticleId[])[][] = []
  let count = mostTogether
  for (const story of stories) {
    if (count >= mostTogether) {
      lots.push([])
      count = 0
    }
    lots.at(-1)?.push(story)
    count += story.length
  }
  return lots
}
