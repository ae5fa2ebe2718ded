import {
  type FeedHealth,
  feedStates,
  freshADay,
  isUnwatched,
  mostADay,
  type SiteHealth,
  type WatchHealth,
} from '../core/feed-health.ts'

/** What to do where nothing is watched. */
export const noFeed = 'No feed is watched yet: hearsay feeds add ADDRESS adds one.'

const indent = ' '.repeat(9)

/** How the watching goes, as lines for a person: what wants a look in full, then the others, a line each. */
export function toHealthText(health: WatchHealth): readonly string[] {
  const { at, feeds, sites, waiting, overdue } = health
  if (feeds.length === 0) return [noFeed]
  const counts = feedStates.map((state) => [feeds.filter((feed) => feed.state === state).length, state] as const)
  const told = counts.filter(([count]) => count > 0).map(([count, state]) => `${count} ${state}`)
  const [, ...others] = counts.filter(([count]) => count > 0)
  const drifted = sites.filter(({ drifts }) => drifts.length > 0)
  const sorted = feedStates.flatMap((state) => feeds.filter((feed) => feed.state === state))
  const doubtful = sorted.filter(({ state }) => state !== 'well' && state !== 'new')
  const parts = [
    isUnwatched(health)
      ? [`Nobody watches: ${count(overdue, 'poll')} late. hearsay watch polls them, while it runs.`]
      : [],
    doubtful.flatMap((feed) => toDoubtfulLines(feed, at)),
    drifted.length > 0 ? ['Pages are read otherwise than before, at:', ...drifted.flatMap(toSiteLines)] : [],
    toWellLines(sorted.slice(doubtful.length), at),
  ].filter((lines) => lines.length > 0)
  const states =
    others.length === 0
      ? `, ${feeds.length === 1 ? '' : 'all '}${counts.find(([n]) => n > 0)?.[1]}`
      : `: ${told.join(', ')}`
  const pages = waiting === 0 ? 'No page waits' : `${count(waiting, 'page')} ${waiting === 1 ? 'waits' : 'wait'}`
  return [
    `${count(feeds.length, 'feed')}${states}. ${pages} to be fetched.`,
    ...parts.flatMap((lines) => ['', ...lines]),
  ]
}

function toDoubtfulLines(feed: FeedHealth, at: string): readonly string[] {
  const { state, problem, failures, lastSuccessAt, lastFreshAt, addedAt } = feed
  const why =
    state === 'quiet'
      ? `It answers, but with nothing new for ${lapse(lastFreshAt ?? addedAt, at)}.`
      : `${failures > 1 ? `${failures} times in a row: ` : ''}${problem ?? 'No reason was given.'}`
  const told = [
    state === 'quiet' ? '' : lastSuccessAt === undefined ? 'never well' : `last well ${lapse(lastSuccessAt, at)} ago`,
    `new by day ${toBars(feed)}`,
    state === 'gone' ? 'polled no more' : toNext(feed, at),
  ]
  return [
    `${state.padEnd(indent.length)}${nameOf(feed)}`,
    `${indent}${why}`,
    `${indent}${told.filter(Boolean).join(' · ')}`,
  ]
}

const legend = 'new on each of 14 days, the share of polls answered with "not modified", when it answered last'

const toWellLines = (feeds: readonly FeedHealth[], at: string): readonly string[] =>
  feeds.flatMap((feed, i) => {
    const isFirst = feed.state === 'well' && feeds[i - 1]?.state !== 'well'
    return [...(isFirst ? [`${indent}${legend}`] : []), toWellLine(feed, at)]
  })

/** Figures in columns, then the name, however long. */
function toWellLine(feed: FeedHealth, at: string): string {
  const { state, polls, unchanged, lastSuccessAt } = feed
  if (state === 'new') return `${state.padEnd(indent.length)}${nameOf(feed)} · ${toNext(feed, at)}`
  const fresh = freshADay(feed)
  const pace = fresh === undefined ? '' : `${fresh < 10 ? fresh.toFixed(1) : Math.round(fresh)} new a day`
  const share = polls === 0 ? '' : `${Math.round((unchanged / polls) * 100)} % not modified`
  const last = lastSuccessAt === undefined ? '' : `${lapse(lastSuccessAt, at)} ago`
  return `${state.padEnd(indent.length)}${toBars(feed)} ${pace.padStart(14)} ${share.padStart(19)} ${last.padStart(15)}  ${nameOf(feed)}`
}

const nameOf = ({ title, url }: FeedHealth): string => (title === undefined ? url : `${title} · ${url}`)

function toNext({ nextPollAt }: FeedHealth, at: string): string {
  if (nextPollAt === undefined) return ''
  return nextPollAt <= at ? 'next poll due' : `next poll in ${lapse(at, nextPollAt)}`
}

const toSiteLines = ({ host, drifts }: SiteHealth): readonly string[] =>
  drifts.map(({ message }) => `${indent}${host}: ${message}`)

/** One sign a day, from nothing to the day with the most. */
function toBars(feed: FeedHealth): string {
  const signs = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█']
  const most = mostADay(feed)
  return feed.days
    .map(({ fresh }) => (fresh === 0 ? '·' : (signs[Math.ceil((fresh / most) * signs.length) - 1] ?? '█')))
    .join('')
}

function lapse(from: string, to: string): string {
  const minutes = Math.max(0, Math.round((Date.parse(to) - Date.parse(from)) / 60_000))
  if (minutes === 0) return 'a moment'
  if (minutes < 120) return count(minutes, 'minute')
  if (minutes < 48 * 60) return `${Math.round(minutes / 60)} hours`
  return `${Math.round(minutes / 60 / 24)} days`
}

const count = (number: number, word: string): string => `${number} ${word}${number === 1 ? '' : 's'}`
