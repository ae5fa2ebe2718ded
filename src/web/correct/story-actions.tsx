import type { StoryDetail } from '../../serve/contract.ts'
import { type Action, Actions } from './actions.tsx'
import { JoinStories } from './join-stories.tsx'
import { SplitStory } from './split-story.tsx'

/** What of a story can be corrected: articles that tell of something else, another story that tells of the same. */
export function StoryActions({ story }: { readonly story: StoryDetail }) {
  const split: Action = {
    verb: 'Split',
    said: 'Split this story',
    form: (onClose) => <SplitStory story={story} onClose={onClose} />,
  }
  const join: Action = {
    verb: 'Join',
    said: 'Join this story with another',
    form: (onClose) => <JoinStories story={story} onClose={onClose} />,
  }
  const actions = [...(story.articles.length > 1 ? [split] : []), join]
  return <Actions about="This story: articles of something else, another story of the same" actions={actions} />
}
