import { type FeedHealth, feedStates } from '../../core/feed-health.ts'

/** Those that are failing or gone together, then each other state in the order of `feedStates`. */
export const groupNames = ['doubt', 'quiet', 'new', 'well'] as const
export type GroupName = (typeof groupNames)[number]

/** Where each feed stood when the reader came, in this order. */
export type Places = ReadonlyMap<string, GroupName>

const groupOf = ({ state }: FeedHealth): GroupName => (state === 'failing' || state === 'gone' ? 'doubt' : state)

/** Each feed where it belongs now: by state, then by name. */
export function placeFeeds(feeds: readonly FeedHealth[]): Places {
  const sorted = feeds.toSorted(
    (a, b) => feedStates.indexOf(a.state) - feedStates.indexOf(b.state) || nameOf(a).localeCompare(nameOf(b)),
  )
  return new Map(sorted.map((feed) => [feed.id, groupOf(feed)]))
}

/** The same places, with one before all others for each feed that had none. */
export function keepPlaces(places: Places, feeds: readonly FeedHealth[]): Places {
  const added = feeds.filter(({ id }) => !places.has(id))
  return added.length === 0 ? places : new Map([...placeFeeds(added), ...places])
}

/** Feeds in groups, each at the place that it is held at, so that no row moves while it is read. */
export function arrangeFeeds(
  feeds: readonly FeedHealth[],
  places: Places,
): Readonly<Record<GroupName, readonly FeedHealth[]>> {
  const rank = new Map([...places.keys()].map((id, at) => [id, at]))
  const sorted = feeds.toSorted((a, b) => (rank.get(a.id) ?? -1) - (rank.get(b.id) ?? -1))
  const within = (name: GroupName) => sorted.filter((feed) => (places.get(feed.id) ?? groupOf(feed)) === name)
  return { doubt: within('doubt'), quiet: within('quiet'), new: within('new'), well: within('well') }
}

/** How many feeds are held where they belong no more. */
export function countMoved(feeds: readonly FeedHealth[], places: Places): number {
  return feeds.filter((feed) => (places.get(feed.id) ?? groupOf(feed)) !== groupOf(feed)).length
}

/** What a feed is called: by its own title, else by its host. */
export const nameOf = ({ title, url }: Pick<FeedHealth, 'title' | 'url'>): string => title ?? hostOf(url)

/** The host and path of an address, as a person says it. */
export function placeOf(url: string): string {
  return url.replace(/^https?:\/\/(?:www\.)?/, '').replace(/\/$/, '')
}

const hostOf = (url: string): string => placeOf(url).split('/')[0] ?? url
