import type { FeedWishes } from '../../core/feed.ts'
import type { WatchedFeed } from '../../core/watch.ts'

/** How often feeds are asked, in seconds. */
export interface PollPace {
  /** The shortest time between two polls of a feed that answers well. */
  readonly least: number
  /** The longest. */
  readonly most: number
}

/** Nobody minds a feed reader that asks four times an hour, and news is rarely half a day old. */
export const usualPace: PollPace = { least: 15 * 60, most: 12 * 3600 }

/** What a poll says about the next one. */
export interface PollHints {
  readonly result: 'fresh' | 'still' | 'failed'
  /** Seconds for which the server asks to be left alone: Retry-After, Cache-Control, the feed's own ttl. */
  readonly asked?: number
}

/** No server is believed that asks for more: a year of caching is a mistake in its settings. */
const mostAsked = 24 * 3600

/**
 * The feed's interval from now on, and the seconds until its next poll. Where there was news it is asked twice as often, where there was none
 * less often by half; after failures the wait doubles up to a day. `random` of 0 to 1 spreads feeds of one interval by a tenth.
 */
export function nextPoll(
  { interval, failures }: Pick<WatchedFeed, 'interval' | 'failures'>,
  { result, asked = 0 }: PollHints,
  { pace, random }: { readonly pace: PollPace; readonly random: number },
): { readonly interval: number; readonly wait: number } {
  const within = (seconds: number): number => Math.min(pace.most, Math.max(pace.least, Math.round(seconds)))
  const next = result === 'failed' ? within(interval) : within(result === 'fresh' ? interval / 2 : interval * 1.5)
  const wished = result === 'failed' ? Math.min(mostAsked, pace.least * 2 ** Math.min(failures, 10)) : next
  const spread = wished * (0.95 + random * 0.1)
  return { interval: next, wait: Math.round(Math.max(spread, Math.min(asked, mostAsked))) }
}

const days = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday']
const hourMs = 3_600_000

/** The same instant, or the first after it in none of the hours and days, in UTC, in which a feed says that nothing new comes. */
export function outsideSkipped(
  at: string,
  { skipHours = [], skipDays = [] }: Pick<FeedWishes, 'skipHours' | 'skipDays'>,
): string {
  const isSkipped = (time: Date): boolean =>
    skipHours.includes(time.getUTCHours()) || skipDays.includes(days[time.getUTCDay()] ?? '')
  const hour = Math.floor(Date.parse(at) / hourMs) * hourMs
  // A feed that skips every hour of the week is asked when it would be.
  const later = Array.from({ length: 7 * 24 }, (_, i) => new Date(Math.max(Date.parse(at), hour + i * hourMs)))
  return (later.find((time) => !isSkipped(time)) ?? new Date(at)).toISOString()
}
