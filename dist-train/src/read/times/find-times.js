import { overlaps } from '../../core/span.js';
import { findAnniversaries } from './anniversaries.js';
import { findBareMonths } from './bare-months.js';
import { publicationDay } from './dateline-day.js';
import { findDurations } from './durations.js';
import { findEras } from './eras.js';
import { findFullDates } from './full-dates.js';
import { findMonthDays } from './month-days.js';
import { findNumericDates } from './numeric-dates.js';
import { findOffsets } from './offsets.js';
import { findQuarters } from './quarters.js';
import { findRecurring } from './recurring.js';
import { findSeasons } from './season-times.js';
import { findToldDays } from './told-days.js';
import { findToldPeriods } from './told-periods.js';
import { findWeekdays } from './weekdays.js';
import { widenTime } from './widen-time.js';
import { findYears } from './years.js';
/** In this order: where two find the same words, the one that knows more about them comes first. */
const rules = [
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
];
/** Adds the times that touch none of those before them. Both lists come in text order. */
function addTimes(found, more) {
    const merged = [];
    let next = 0;
    for (const time of [...more].sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])) {
        let kept = found[next];
        while (kept && kept.span[1] <= time.span[0]) {
            merged.push(kept);
            next += 1;
            kept = found[next];
        }
        const last = merged.at(-1);
        if (!(kept && overlaps(kept.span, time.span)) && !(last && overlaps(last.span, time.span)))
            merged.push(time);
    }
    return [...merged, ...found.slice(next)];
}
/**
 * The words of a text that name times, with what they mean when it was published. Without a day of publication,
 * expressions that count from it are left out.
 */
export function findTimes(doc, { publishedAt }) {
    const published = publicationDay(doc.text, publishedAt);
    let found = [];
    for (const rule of rules) {
        const times = rule({ doc, found, ...(published && { published }) });
        found = addTimes(found, times.map((time) => widenTime(doc.text, time)));
    }
    return found.map(({ span, value, type }) => ({ span, text: doc.text.slice(span[0], span[1]), value, type }));
}
