import { useState } from 'preact/hooks'
import { Empty, Shown } from '../parts/states.tsx'
import { useTitle } from '../use-title.ts'
import { AddOutlet } from '../watch/add-outlet.tsx'
import { nameOf } from '../watch/arrange-feeds.ts'
import { useWatch } from '../watch/use-watch.ts'
import { WatchHead } from '../watch/watch-head.tsx'
import { WatchedFeeds } from '../watch/watched-feeds.tsx'
import { joinNames } from '../words.ts'

/** Named one by one after they were added; of more the rest is counted. */
const mostNamed = 2

/** Feeds and their health: what wants a look first; outlets are added and removed here. */
export function WatchPage() {
  const { health, failure, again } = useWatch()
  const [told, setTold] = useState('')
  useTitle('Watch')
  const folders = [
    ...new Set((health?.feeds ?? []).flatMap(({ folder }) => (folder ? [folder.join(' / ')] : []))),
  ].sort()
  const tell = (words: string) => {
    setTold(words)
    again()
  }
  return (
    <>
      <WatchHead health={health} failure={failure} again={again} />
      <AddOutlet
        folders={folders}
        hasFeeds={(health?.feeds.length ?? 0) > 0}
        onAdded={({ added }) => tell(`Added ${toNames(added.map(nameOf))}. The first poll is due now.`)}
      />
      <p class="told" role="status">
        {told}
      </p>
      <Shown asked={toAsked(health, failure)} rows={4}>
        {(value) =>
          value.feeds.length === 0 ? (
            <div class="section">
              <Empty title="No feed is watched yet.">
                Name an outlet above: the address of its front page will do. Or take over the list of another reader of
                feeds, as OPML. What they bring is fetched, read and filed while Hearsay runs.
              </Empty>
            </div>
          ) : (
            <WatchedFeeds health={value} onRemoved={(feed) => tell(`${nameOf(feed)} is watched no longer.`)} />
          )
        }
      </Shown>
    </>
  )
}

function toNames(names: readonly string[]): string {
  if (names.length === 0) return 'nothing: all are watched already'
  const more = names.length - mostNamed
  return joinNames(more > 1 ? [...names.slice(0, mostNamed), `${more} more`] : names)
}

function toAsked(health: ReturnType<typeof useWatch>['health'], failure: ReturnType<typeof useWatch>['failure']) {
  if (health) return { kind: 'here', value: health } as const
  return failure ? ({ kind: 'failed', failure } as const) : ({ kind: 'waiting' } as const)
}
