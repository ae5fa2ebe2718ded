import { api, areStories } from '../endpoints.ts'
import { Empty, ListShown } from '../parts/states.tsx'
import { StoryRows } from '../parts/story-rows.tsx'
import { useList } from '../use-api.ts'
import { useTitle } from '../use-title.ts'

/** All stories, newest first. */
export function StoriesPage() {
  const list = useList(api('stories'), areStories)
  useTitle('Stories')
  return (
    <>
      <div class="head">
        <h1>Stories</h1>
        <span class="meta">newest first</span>
      </div>
      <section>
        <h2 class="sr">All stories</h2>
        <ListShown
          list={list}
          empty={<Empty title="No story yet.">A story begins when two reports tell of one happening.</Empty>}
        >
          {(stories) => <StoryRows stories={stories} />}
        </ListShown>
      </section>
    </>
  )
}
