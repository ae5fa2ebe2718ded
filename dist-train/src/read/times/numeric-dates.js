import { formatDay, isRealDay } from './calendar.js';
import { group, readMatches, spanOf } from './time-rule.js';
const iso = /(?<![\d-])(?<year>(?:1\d|20)\d{2})-(?<month>\d{2})-(?<day>\d{2})(?:T\d{2}:\d{2}(?::\d{2})?(?:Z|[+-]\d{2}:?\d{2})?)?(?![\d-])/g;
const isoWeek = /(?<![\d-])(?:19|20)\d{2}-W(?:[0-4]\d|5[0-3])(?![\d-])/g;
const parted = /(?<![\d./-])(?<first>\d{1,2})(?<mark>[./-])(?<second>\d{1,2})\k<mark>(?<year>(?:19|20)\d{2}|\d{2})(?![\d/-]|\.\d)/g;
/** The day that two figures and a year name, when there is only one reading: 26/7, 7/26, 5/5; with dots the day comes first. */
function readParted(first, second, { year, mark }) {
    const dayFirst = { year, month: second, day: first };
    const monthFirst = { year, month: first, day: second };
    if (mark === '.' || first === second || !isRealDay(monthFirst))
        return isRealDay(dayFirst) ? dayFirst : undefined;
    return isRealDay(dayFirst) ? undefined : monthFirst;
}
/** Dates in figures: "2023-07-26", "26/7/2023", "26.07.2023". Those that two conventions read differently are left out. */
export const findNumericDates = ({ doc: { text } }) => [
    ...readMatches(text, iso, (match) => {
        const day = {
            year: Number(group(match, 'year')),
            month: Number(group(match, 'month')),
            day: Number(group(match, 'day')),
        };
        return isRealDay(day) ? { span: spanOf(match), value: formatDay(day), type: 'date' } : undefined;
    }),
    ...readMatches(text, isoWeek, (match) => ({ span: spanOf(match), value: match[0], type: 'date' })),
    ...readMatches(text, parted, (match) => {
        const mark = group(match, 'mark');
        const short = group(match, 'year').length === 2;
        // Two figures for the year: only with slashes, for 3.5.12 numbers a section and 1-0-22 is a score.
        if (short && mark !== '/')
            return undefined;
        const year = Number(group(match, 'year')) + (short ? 2000 : 0);
        const day = readParted(Number(group(match, 'first')), Number(group(match, 'second')), { year, mark });
        return day && { span: spanOf(match), value: formatDay(day), type: 'date' };
    }),
];
