import { type FeedHealth, freshADay } from '../../core/feed-health.ts'
import { formatLapse } from '../format-time.ts'
import { plural } from '../words.ts'

/** How a feed does, in a word or two and in a sentence. */
export interface HealthWords {
  readonly mark: 'well' | 'quiet' | 'doubt' | 'gone' | 'new'
  readonly said: string
  readonly why: string
}

/** What is said of a feed's health. */
export function toHealthWords(feed: FeedHealth, at: string): HealthWords {
  const { state, problem = '', failures, lastFreshAt, addedAt } = feed
  switch (state) {
    case 'failing':
      return {
        mark: 'doubt',
        said: failures === 1 ? 'The last poll failed' : `The last ${failures} polls failed`,
        why: problem,
      }
    case 'gone':
      return { mark: 'gone', said: 'Gone; polled no more', why: problem }
    case 'quiet': {
      const lapse = formatLapse(lastFreshAt ?? addedAt, at)
      return { mark: 'quiet', said: lapse ? `Quiet for ${lapse}` : 'Quiet', why: 'answers, but with nothing new' }
    }
    case 'new':
      return { mark: 'new', said: 'Not polled yet', why: '' }
    default:
      return { mark: 'well', said: 'Well', why: feed.pushedUntil === undefined ? '' : 'its hub tells of changes' }
  }
}

/** "12 new a day"; "0.4 new a day". */
export function toPaceWords(feed: FeedHealth): string {
  const fresh = freshADay(feed)
  if (fresh === undefined) return ''
  return `${fresh >= 10 ? Math.round(fresh) : Math.round(fresh * 10) / 10} new a day`
}

/** What the bars show, for whoever hears it. */
export function toDaysWords({ days }: Pick<FeedHealth, 'days'>): string {
  const sum = days.reduce((total, { fresh }) => total + fresh, 0)
  const last = days.at(-1)?.fresh ?? 0
  return `${plural(sum, 'new article')} in ${days.length} days, ${last} of them today`
}

/** "84 %" of polls answered with "not modified". */
export const toShareWords = ({ polls, unchanged }: Pick<FeedHealth, 'polls' | 'unchanged'>): string =>
  polls === 0 ? '' : `${Math.round((unchanged / polls) * 100)} %`
