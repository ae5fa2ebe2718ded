import type { TimeExpression } from '../../core/reading.ts'
import { overlaps } from '../../core/span.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import { findAnniversaries } from './anniversaries.ts'
import { findBareMonths } from './bare-months.ts'
import { publicationDay } from './dateline-day.ts'
import { findDurations } from './durations.ts'
import { findEras } from './eras.ts'
import { findFullDates } from './full-dates.ts'
import { findMonthDays } from './month-days.ts'
import { findNumericDates } from './numeric-dates.ts'
import { findOffsets } from './offsets.ts'
import { findQuarters } from './quarters.ts'
import { findRecurring } from './recurring.ts'
import { findSeasons } from './season-times.ts'
import type { FoundTime, TimeRule } from './time-rule.ts'
import { findToldDays } from './told-days.ts'
import { findToldPeriods } from './told-periods.ts'
import { findWeekdays } from './weekdays.ts'
import { widenTime } from './widen-time.ts'
import { findYears } from './years.ts'

/** In this order: where two find the same words, the one that knows more about them comes first. */
const rules: readonly TimeRule[] = [
  findNumericDates,
  findFullDates,
  findMonthDays,
  findQuarters,
  findSeasons,
  findEras,
  findRecurring,
  findAnniversaries,
  findToldDays,
  findWeekdays,
  findToldPeriods,
  findBareMonths,
  findYears,
  findOffsets,
  findDurations,
]

export interface FindTimesOptions {
  /** ISO 8601. Its calendar day, as printed or at the place of the dateline, is what "yesterday" and "on Monday" are counted from. */
  readonly publishedAt?: string
}

/** Adds the times that touch none of those before them. Both lists come in text order. */
function addTimes(found: readonly FoundTime[], more: readonly FoundTime[]): readonly FoundTime[] {
  const merged: FoundTime[] = []
  let next = 0
  for (const time of [...more].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
    let kept = found[next]
    while (kept && kept.span[1] <= time.span[0]) {
      merged.push(kept)
      next += 1
      kept = found[next]
    }
    const last = merged.at(-1)
    if (!(kept && overlaps(kept.span, time.span)) && !(last && overlaps(last.span, time.span))) merged.push(time)
  }
  return [...merged, ...found.slice(next)]
}

/**
 * The words of a text that name times, with what they mean when it was published. Without a day of publication,
 * expressions that count from it are left out.
 */
export function findTimes(doc: TokenizedText, { publishedAt }: FindTimesOptions): readonly TimeExpression[] {
  const published = publicationDay(doc.text, publishedAt)
  let found: readonly FoundTime[] = []
  for (const rule of rules) {
    const times = rule({ doc, found, ...(published && { published }) })
    found = addTimes(
      found,
      times.map((time) => widenTime(doc.text, time)),
    )
  }
  return found.map(({ span, value, type }) => ({ span, text: doc.text.slice(span[0], span[1]), value, type }))
}
