import { statuses } from '../../core/ledger.ts'
import { statusMark } from '../../core/marks.ts'
import type { StoryRecord } from '../../serve/contract.ts'
import { toStory } from '../route.ts'
import { plural } from '../words.ts'
import { Drawing } from './mark.tsx'
import { Time } from './time.tsx'

/** How many claims of a story stand at each status: mark, number and word. */
function StatusTotals({ story }: { readonly story: StoryRecord }) {
  return (
    <span class="totals">
      {statuses.map(
        (status) =>
          story.statuses[status] > 0 && (
            <span class="sign" key={status}>
              <Drawing svg={statusMark(status)} /> {story.statuses[status]} {status}
            </span>
          ),
      )}
    </span>
  )
}

/** Stories in a list. */
export function StoryRows({ stories }: { readonly stories: readonly StoryRecord[] }) {
  return (
    <ul class="stories">
      {stories.map((story) => (
        <li key={story.id}>
          <h3 class="theirs" dir="auto">
            <a href={toStory(story.id)}>{story.title}</a>
          </h3>
          <p class="meta">
            {plural(story.articleIds.length, 'article')} from {plural(story.outlets.length, 'outlet')}
            {story.changedAt !== undefined && (
              <>
                {' '}
                · last change <Time at={story.changedAt} detail="day" />
              </>
            )}
          </p>
          <StatusTotals story={story} />
        </li>
      ))}
    </ul>
  )
}
