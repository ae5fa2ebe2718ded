import type { FeedHealth, FeedState, SiteHealth, WatchHealth } from '../core/feed-health.ts'

/** What wants a look comes first. */
const order: readonly FeedState[] = ['failing', 'gone', 'quiet', 'new', 'well']

/** How the watching goes, as lines for a person. */
export function toHealthText({ at, feeds, sites, waiting }: WatchHealth): readonly string[] {
  if (feeds.length === 0) return ['No feed is watched yet: hearsay feeds add ADDRESS adds one.']
  const counts = order.map((state) => [feeds.filter((feed) => feed.state === state).length, state] as const)
  const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`)
  const drifted = sites.filter(({ drifts }) => drifts.length > 0)
  const sorted = order.flatMap((state) => feeds.filter((feed) => feed.state === state))
  return [
    `${count(feeds.length, 'feed')}: ${told.join(', ')}. ${count(waiting, 'page')} due and not fetched yet.`,
    '',
    ...sorted.flatMap((feed) => toFeedLines(feed, at)),
    ...(drifted.length > 0 ? ['', 'Sites whose pages are extracted otherwise than before:'] : []),
    ...drifted.flatMap(toSiteLines),
  ]
}

function toFeedLines(feed: FeedHealth, at: string): readonly string[] {
  const { title, url, state, polls, unchanged, days, problem, failures, nextPollAt } = feed
  const shares = polls === 0 ? '' : `${Math.round((unchanged / polls) * 100)} % of ${count(polls, 'poll')} unchanged`
  const fresh = days.reduce((sum, day) => sum + day.fresh, 0) / days.length
  const told = [
    feed.lastSuccessAt === undefined ? '' : `last well ${ago(feed.lastSuccessAt, at)}`,
    shares,
    `${fresh < 10 ? fresh.toFixed(1) : Math.round(fresh)} new a day ${toBars(days)}`,
    nextPollAt === undefined ? '' : `next poll ${nextPollAt.slice(0, 16).replace('T', ' ')} UTC`,
  ].filter(Boolean)
  return [
    `${state.padEnd(8)} ${title === undefined ? url : `${title} · ${url}`}`,
    `         ${told.join(' · ')}`,
    ...(problem === undefined ? [] : [`         ${failures > 1 ? `${failures} times in a row: ` : ''}${problem}`]),
  ]
}

function toSiteLines({ host, drifts }: SiteHealth): readonly string[] {
  return drifts.map(({ message }) => `${host}: ${message}`)
}

/** One sign a day, from nothing to the day with the most. */
function toBars(days: FeedHealth['days']): string {
  const signs = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
  const most = Math.max(...days.map(({ fresh }) => fresh), 1)
  return days
    .map(({ fresh }) => (fresh === 0 ? '·' : (signs[Math.ceil((fresh / most) * signs.length) - 1] ?? '')))
    .join('')
}

function ago(then: string, now: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(now) - Date.parse(then)) / 60_000))
  if (minutes < 120) return `${count(minutes, 'minute')} ago`
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours ago`
  return `${Math.round(minutes / 60 / 24)} days ago`
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
