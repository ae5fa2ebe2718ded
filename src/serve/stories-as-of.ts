import { setImmediate } from 'node:timers/promises'
import { toMoment } from '../core/instant.ts'
import { storiesAsOf } from '../pipeline/index.ts'
import type { LedgerStore, PageQuery } from '../store/port.ts'
import { mostArticles } from './as-of.ts'
import type { ListOf, StoryRecord } from './contract.ts'
import { viewStories } from './ledger-view.ts'
import { toStoryRecord } from './story-record.ts'

/** Articles that are worked out for one stretch of a list: it ends early, with a `next`. */
const mostTogether = 300

/** A stretch of the stories that had begun by a moment, as they stood then, the one with the newest article by then first. One too long to work out is passed over. */
export async function listStoriesAsOf(
  store: LedgerStore,
  asOf: string,
  query: PageQuery,
): Promise<ListOf<StoryRecord>> {
  const moment = toMoment(asOf) ?? asOf
  const { items, isLast } = await store.standing(moment, (standing) => standing.stories(query))
  const records: StoryRecord[] = []
  let [taken, articles] = [0, 0]
  for (const story of items) {
    const isTooLong = story.articles > mostArticles
    articles += isTooLong ? 0 : story.articles
    if (taken > 0 && articles > mostTogether) break
    taken += 1
    // Others are answered between two stories.
    await setImmediate()
    const worked = isTooLong ? [] : await storiesAsOf(store, story.id, { moment, most: mostArticles })
    // The stories then may come to more articles than the story of now.
    if ('articles' in worked) continue
    const view = viewStories(worked, moment)
    for (const { story: stood } of worked) records.push(await toStoryRecord(view, stood))
  }
  const last = items[taken - 1]
  return { items: records, ...(last && !(isLast && taken === items.length) && { next: last.next }) }
}
