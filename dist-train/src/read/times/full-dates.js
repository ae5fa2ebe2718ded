import { formatDay, formatMonth, isRealDay } from './calendar.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { anyMonth, anyWeekday, gap, monthOf } from './time-words.js';
const year = '(?<year>(?:1[0-9]|20)\\d{2})(?!\\d|[.,]\\d)';
const day = '(?<day>[12]\\d|3[01]|0?[1-9])(?:st|nd|rd|th)?';
const weekday = `(?:${anyWeekday},?${gap})?(?:the${gap})?`;
const dayFirst = new RegExp(`(?<![\\p{L}\\p{N}])${weekday}${day}${gap}(?:of${gap})?(?<month>${anyMonth}),?${gap}${year}`, 'gu');
const monthFirst = new RegExp(`(?<![\\p{L}\\p{N}])${weekday}(?<month>${anyMonth})${gap}(?:the${gap})?${day},?${gap}${year}`, 'gu');
const monthYear = new RegExp(`(?<![\\p{L}\\p{N}])(?<month>${anyMonth}),?${gap}(?:of${gap})?${year}`, 'gu');
function toDay(match) {
    const found = {
        year: Number(group(match, 'year')),
        month: monthOf(group(match, 'month')),
        day: Number(group(match, 'day')),
    };
    return isRealDay(found) ? { span: spanOf(match), value: formatDay(found), type: 'date' } : undefined;
}
/** Dates with their year, in words: "4 August 2023", "Tuesday, Aug. 6, 2024", "the 3rd of May 2021", "July 2023". */
export const findFullDates = ({ doc: { text } }) => [
    ...readMatches(text, dayFirst, toDay),
    ...readMatches(text, monthFirst, toDay),
    ...readMatches(text, monthYear, (match) => ({
        span: spanOf(match),
        value: formatMonth({ year: Number(group(match, 'year')), month: monthOf(group(match, 'month')) }),
        type: 'date',
    })),
];
