import { api, areChanges, areClaims, areStories, isSummary } from '../endpoints.ts'
import { ClaimRows } from '../parts/claim-row.tsx'
import { Docket } from '../parts/docket.tsx'
import { PasteBox } from '../parts/paste-box.tsx'
import { Empty, ListShown, Shown } from '../parts/states.tsx'
import { StoryRows } from '../parts/story-rows.tsx'
import { Time } from '../parts/time.tsx'
import { useApi, useList } from '../use-api.ts'
import { useTitle } from '../use-title.ts'
import { plural } from '../words.ts'

function Counts() {
  const asked = useApi(api('ledger'), isSummary)
  if (asked.kind !== 'here') return <span class="meta" />
  const { articles, claims, stories, lastPublishedAt } = asked.value
  return (
    <span class="meta">
      {plural(articles, 'article')} · {plural(claims, 'claim')} in {plural(stories, 'story', 'stories')}
      {lastPublishedAt !== undefined && (
        <>
          {' '}
          · latest <Time at={lastPublishedAt} />
        </>
      )}
    </span>
  )
}

function Changes() {
  const asked = useApi(api('changes', { limit: '8' }), areChanges)
  return (
    <section aria-labelledby="h-new">
      <div class="head">
        <h2 id="h-new">What changed last</h2>
      </div>
      <Shown asked={asked} rows={5}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty title="The ledger is empty.">
              File reports with <code>hearsay ingest</code>, then look again.
            </Empty>
          ) : (
            <Docket changes={items} />
          )
        }
      </Shown>
    </section>
  )
}

function Contested() {
  const list = useList(api('claims', { status: 'contested', limit: '6' }), areClaims)
  return (
    <section class="section" aria-labelledby="h-contested">
      <div class="head">
        <h2 id="h-contested">Contested</h2>
        <span class="meta">support and denial both stand</span>
      </div>
      <ListShown
        list={list}
        empty={<Empty title="No claim is contested.">No denial stands against a standing claim.</Empty>}
      >
        {(claims) => <ClaimRows claims={claims} />}
      </ListShown>
    </section>
  )
}

function Stories() {
  const list = useList(api('stories', { limit: '10' }), areStories)
  return (
    <section class="section" aria-labelledby="h-stories">
      <div class="head">
        <h2 id="h-stories">Stories</h2>
        <span class="meta">newest first</span>
      </div>
      <ListShown
        list={list}
        empty={<Empty title="No story yet.">A story begins when two reports tell of one happening.</Empty>}
      >
        {(stories) => <StoryRows stories={stories} />}
      </ListShown>
    </section>
  )
}

/** The front: what changed, what is contested, the stories, and a box to read a report in. */
export function FrontPage({ today }: { readonly today: string }) {
  useTitle('')
  return (
    <>
      <div class="head">
        <h1>{today}</h1>
        <Counts />
      </div>
      <div class="cols section">
        <Changes />
        <aside class="aside" aria-label="Read a report">
          <PasteBox />
        </aside>
      </div>
      <Contested />
      <Stories />
    </>
  )
}
