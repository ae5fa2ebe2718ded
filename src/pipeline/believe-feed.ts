import type { Notice } from '../core/reading.ts'
import type { FeedWord } from '../core/watch.ts'

/** Clocks differ. */
const hourMs = 3_600_000

/** What a feed says, without moments after its page was seen, an ISO 8601 instant: they are as little believed as a page's own. */
export function believeFeed(
  { publishedAt, publishedPrecision, modifiedAt, ...word }: FeedWord,
  seenAt: string | undefined,
): { readonly word: FeedWord; readonly notices: readonly Notice[] } {
  const latest = seenAt === undefined ? Number.NaN : Date.parse(seenAt) + hourMs
  const isFuture = (at: string | undefined): at is string => at !== undefined && earliestOf(at) > latest
  const future = [publishedAt, modifiedAt].filter(isFuture)
  return {
    word: {
      ...word,
      ...(publishedAt !== undefined && !isFuture(publishedAt) && { publishedAt }),
      ...(publishedAt !== undefined && !isFuture(publishedAt) && publishedPrecision && { publishedPrecision }),
      ...(modifiedAt !== undefined && !isFuture(modifiedAt) && { modifiedAt }),
    },
    notices: future.map((at) => ({
      code: 'extract.future-date',
      message: `The feed's date "${at.slice(0, 80)}" lies after ${seenAt}, when the page was seen; it was left out.`,
    })),
  }
}

/** A day begins at fourteen hours before midnight in UTC, somewhere. */
const earliestOf = (at: string): number => Date.parse(at.length === 10 ? `${at}T00:00:00+14:00` : at)
