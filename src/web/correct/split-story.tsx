import { useState } from 'preact/hooks'
import type { StoryDetail } from '../../serve/contract.ts'
import { Time } from '../parts/time.tsx'
import { Draft } from './draft.tsx'
import { PickList } from './pick-list.tsx'

interface SplitStoryProps {
  readonly story: StoryDetail
  readonly onClose: () => void
}

/** Makes articles a story of their own. */
export function SplitStory({ story, onClose }: SplitStoryProps) {
  const [picked, setPicked] = useState<ReadonlySet<string>>(new Set())
  const articleIds = story.articleIds.filter((id) => picked.has(id))
  const isSome = articleIds.length > 0 && articleIds.length < story.articleIds.length
  return (
    <Draft
      title="Split this story"
      does="What leaves is a story of its own. Later articles go with the one that they are most like."
      order={isSome ? { kind: 'split-story', storyId: story.id, articleIds } : undefined}
      missing="Pick one article or more, and leave one."
      subject={{ kind: 'story', id: story.id }}
      onClose={onClose}
    >
      <PickList
        legend="Which leave"
        picked={picked}
        onPick={setPicked}
        choices={story.articles.map(({ id, title, outlet, publishedAt, revisions: [first] }) => ({
          id,
          words: `${title ?? ''} ${outlet ?? ''}`,
          shown: (
            <>
              <span class="theirs" dir="auto">
                {title ?? 'An article without a title'}
              </span>
              <span class="meta">
                <bdi>{outlet ?? 'no outlet named'}</bdi>,{' '}
                <Time at={first?.at ?? publishedAt ?? ''} printed={publishedAt} />
              </span>
            </>
          ),
        }))}
      />
    </Draft>
  )
}
