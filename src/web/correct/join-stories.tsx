import { useState } from 'preact/hooks'
import { storyId } from '../../core/ids.ts'
import type { StoryDetail, StoryRecord } from '../../serve/contract.ts'
import { api, areStories } from '../endpoints.ts'
import { formatTime } from '../format-time.ts'
import { Empty, ListShown } from '../parts/states.tsx'
import { useList } from '../use-api.ts'
import { plural } from '../words.ts'
import { Draft } from './draft.tsx'
import { PickList } from './pick-list.tsx'

/** How far apart two stories lie in time, in milliseconds. */
function gapTo(story: StoryDetail, other: StoryRecord): number {
  const [from, to] = [Date.parse(story.firstAt ?? ''), Date.parse(story.lastAt ?? '')]
  const gap = Math.max(0, Date.parse(other.firstAt ?? '') - to, from - Date.parse(other.lastAt ?? ''))
  return Number.isNaN(gap) ? Number.POSITIVE_INFINITY : gap
}

const periodOf = ({ firstAt, lastAt }: StoryRecord): string =>
  firstAt === undefined || lastAt === undefined
    ? ''
    : `, ${formatTime(firstAt, 'date', 0)} to ${formatTime(lastAt, 'date', 0)}`

interface JoinStoriesProps {
  readonly story: StoryDetail
  readonly onClose: () => void
}

/** Makes one story of this and others; those that are near in time stand first. */
export function JoinStories({ story, onClose }: JoinStoriesProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const list = useList(api('stories', { limit: '200' }), areStories)
  const storyIds = [story.id, ...[...picked].map(storyId)]
  return (
    <Draft
      title="Join this story with another"
      does="What tells of one happening is one story; their claims are matched anew."
      order={picked.size > 0 ? { kind: 'merge-stories', storyIds } : undefined}
      missing="Pick one story or more."
      subject={{ kind: 'story', id: story.id }}
      onClose={onClose}
    >
      <ListShown list={list} empty={<Empty title="There is no other story." />}>
        {(stories) => (
          <PickList
            legend="Which tell of the same"
            picked={picked}
            onPick={setPicked}
            choices={stories
              .filter(({ id }) => id !== story.id)
              .sort((a, b) => gapTo(story, a) - gapTo(story, b) || 0)
              .map((other) => ({
                id: other.id,
                words: other.title,
                shown: (
                  <>
                    <span class="theirs" dir="auto">
                      {other.title}
                    </span>
                    <span class="meta">
                      {plural(other.articleIds.length, 'article')}
                      {periodOf(other)}
                    </span>
                  </>
                ),
              }))}
          />
        )}
      </ListShown>
    </Draft>
  )
}
