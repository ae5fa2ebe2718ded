import type { ArticleId } from '../core/ids.ts'
import { listOutlets, type Outlets } from '../ledger/index.ts'
import type { Settling } from '../store/index.ts'
import { arrangeStories, type PlacedIn } from './arrange-stories.ts'
import { type Corrections, indexCorrections } from './corrections.ts'
import { gatherStories } from './gather-stories.ts'
import { overlapsOf } from './streamed-rows.ts'
import { type WorkedStory, workOutEach } from './work-out-story.ts'

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
  await settling.removeStories(placed.map(({ articleId }) => articleId))
  for await (const stories of workOutStories(settling, { placed, outlets, corrections }))
    await settling.addStories(stories)
}

/** What stories are worked out from, beside their readings: articles by the stream's stories, and what holds for all. */
interface Placed {
  readonly placed: readonly PlacedIn[]
  readonly outlets: Outlets
  readonly corrections: Corrections
}

/** Works out the stories of some articles, a lot at a time. Writes nothing. */
export async function* workOutStories(
  settling: Settling,
  { placed, outlets, corrections }: Placed,
): AsyncIterable<readonly WorkedStory[]> {
  const arranged = arrangeStories(placed, corrections.of(placed.map(({ articleId }) => articleId)))
  for (const together of inLots(arranged)) {
    const held = together.flat()
    const readings = await settling.readingsOf(held)
    const overlaps = (await settling.streamedOf(held)).flatMap(overlapsOf)
    yield workOutEach(together, { readings, overlaps, outlets, corrections })
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
