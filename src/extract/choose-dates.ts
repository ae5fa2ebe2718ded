import type { ArticleFacts, DateOrigin, DatePrecision, Notice } from '../core/reading.ts'
import type { FoundFacts } from './found-facts.ts'
import { type PageDate, parseDate } from './parse-date.ts'
import { readAddressDate } from './read-address.ts'

interface FoundDate extends PageDate {
  readonly from: DateOrigin
}

export interface ChosenDates {
  readonly facts: Pick<ArticleFacts, 'publishedAt' | 'publishedPrecision' | 'publishedFrom' | 'modifiedAt'>
  readonly notices: readonly Notice[]
}

const rank: Readonly<Record<DatePrecision, number>> = { day: 0, minute: 1, second: 2 }

/** When the report was published and changed: the first place that says so, or a later one that says the same day more exactly. */
export function chooseDates(
  places: readonly (readonly [DateOrigin, FoundFacts])[],
  { url, monthFirst }: { readonly url?: string | undefined; readonly monthFirst: boolean },
): ChosenDates {
  const notices: Notice[] = []
  const parse = (written: string, from: DateOrigin): readonly FoundDate[] => {
    const date = parseDate(written, monthFirst)
    if (date?.kind === 'date') return [{ ...date, from }]
    if (date?.kind === 'impossible' || from === 'json-ld') notices.push(noticeOf(written, from))
    return []
  }
  const published = places.flatMap(([from, found]) => found.published.flatMap((written) => parse(written, from)))
  const day = url === undefined ? undefined : readAddressDate(url)
  if (day !== undefined) published.push(...parse(day, 'address'))
  const modified = places.flatMap(([from, found]) => found.modified.flatMap((written) => parse(written, from)))
  const chosen = mostExact(published)
  const changed = mostExact(modified)
  return {
    facts: {
      ...(chosen && { publishedAt: chosen.value, publishedPrecision: chosen.precision, publishedFrom: chosen.from }),
      ...(changed && changed.value !== chosen?.value && { modifiedAt: changed.value }),
    },
    notices: notices.slice(0, 5),
  }
}

function mostExact(dates: readonly FoundDate[]): FoundDate | undefined {
  const [first] = dates
  if (!first) return undefined
  const sameDay = dates.filter((date) => date.value.slice(0, 10) === first.value.slice(0, 10))
  return sameDay.reduce((best, date) => (rank[date.precision] > rank[best.precision] ? date : best), first)
}

function noticeOf(written: string, from: DateOrigin): Notice {
  return {
    code: 'extract.impossible-date',
    message: `The page's date "${written.slice(0, 80)}" (${from}) is no date; it was left out.`,
  }
}
