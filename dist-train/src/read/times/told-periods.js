import { addDays, addMonths, formatMonth, formatWeek, weekdayOf } from './calendar.js';
import { findOutlook } from './outlook.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { gap, monthName, monthOf } from './time-words.js';
const which = `(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]he${gap}(?:current|coming|previous|same)|[Cc]urrent)`;
const period = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:[Ee]arlier|[Ll]ater)${gap})?${which}${gap}(?<unit>week|weekend|month|quarter|year|decade|century)(?![\\p{L}\\p{N}-])`, 'gu');
const monthOfYear = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:${which}${gap}(?<month>${monthName}))|(?<named>${monthName}),?${gap}(?:of${gap})?(?<year>last|this|next)${gap}year)(?![\\p{L}\\p{N}])`, 'gu');
const stepOf = (word) => {
    switch (word.toLowerCase().split(/\s+/).at(-1)) {
        case 'last':
        case 'previous':
            return -1;
        case 'next':
        case 'coming':
            return 1;
        case 'this':
        case 'current':
            return 0;
        default:
            return undefined;
    }
};
function periodOf(published, unit, step) {
    switch (unit) {
        case 'week':
            return formatWeek(addDays(published, 7 * step));
        case 'weekend':
            return `${formatWeek(addDays(published, 7 * step))}-WE`;
        case 'month':
            return formatMonth(addMonths(published, step));
        case 'quarter': {
            const { year, month } = addMonths(published, 3 * step);
            return `${year}-Q${Math.ceil(month / 3)}`;
        }
        case 'year':
            return String(published.year + step);
        case 'decade':
            return String(Math.floor(published.year / 10) + step);
        default:
            return String(Math.floor(published.year / 100) + step);
    }
}
/** The month before (-1), in (0) or after (1) the publication that bears a name: "last April". */
function namedMonth(month, published, step) {
    const { year } = published;
    if (step === 0)
        return formatMonth({ year, month });
    if (step < 0)
        return formatMonth({ year: month < published.month ? year : year - 1, month });
    return formatMonth({ year: month > published.month ? year : year + 1, month });
}
/** Weeks, months, years told from the day of publication: "last month", "later this week", "last April", "July next year". */
export const findToldPeriods = ({ doc, published }) => !published
    ? []
    : [
        ...readMatches(doc.text, monthOfYear, (match) => {
            const ofYear = stepOf(group(match, 'year') || '?');
            const month = monthOf(group(match, 'month') || group(match, 'named'));
            const step = stepOf(group(match, 'which'));
            if (ofYear !== undefined)
                return { span: spanOf(match), value: formatMonth({ year: published.year + ofYear, month }), type: 'date' };
            return step === undefined
                ? undefined
                : { span: spanOf(match), value: namedMonth(month, published, step), type: 'date' };
        }),
        ...readMatches(doc.text, period, (match) => {
            const step = stepOf(group(match, 'which'));
            if (step === undefined)
                return undefined;
            const unit = group(match, 'unit');
            // On a Monday, "this weekend" with a past verb is the one that has just ended.
            const hasEnded = unit === 'weekend' && step === 0 && weekdayOf(published) <= 3;
            const from = hasEnded && findOutlook(doc, spanOf(match)) === 'past' ? addDays(published, -3) : published;
            const value = periodOf(from, unit, step);
            return value === undefined ? undefined : { span: spanOf(match), value, type: 'date' };
        }),
    ];
