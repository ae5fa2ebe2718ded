import { addDays, addMonths, formatDay, formatMonth, formatWeek, parseDay } from './calendar.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { countOf, countPattern, gap, unitPattern } from './time-words.js';
const offset = new RegExp(`(?<![\\p{L}\\p{N}.,$€£-])(?<count>${countPattern})${gap}(?<unit>${unitPattern})${gap}(?<way>ago|earlier|before(?=[.,;:)”"]|$)|previously|later|afterwards|from${gap}now|from${gap}today)(?![\\p{L}\\p{N}])`, 'gu');
const neighbour = new RegExp(`(?<![\\p{L}\\p{N}])[Tt]he${gap}(?<way>next|following|previous)${gap}day(?![\\p{L}\\p{N}])`, 'gu');
function shift(from, count, unit) {
    switch (unit.replace(/ies$/, 'y').replace(/s$/, '')) {
        case 'day':
        case 'night':
            return formatDay(addDays(from, count));
        case 'week':
            return formatWeek(addDays(from, 7 * count));
        case 'fortnight':
            return formatWeek(addDays(from, 14 * count));
        case 'month':
            return formatMonth(addMonths(from, count));
        case 'year':
            return String(from.year + count);
        case 'decade':
            return String(from.year + 10 * count);
        case 'century':
            return String(from.year + 100 * count);
        default:
            return undefined;
    }
}
/** The last day that the text named before an offset: what "two days later" counts from. */
function dayBefore(found, offset) {
    const earlier = found.findLast(({ span, value }) => span[1] <= offset && /^\d{4}-\d{2}-\d{2}/.test(value));
    return earlier && offset - earlier.span[1] < 600 ? parseDay(earlier.value.slice(0, 10)) : undefined;
}
function toOffset({ found, published }, match) {
    const count = countOf(group(match, 'count'));
    const way = group(match, 'way');
    const isFromNow = /^(?:ago|from)/.test(way);
    const from = isFromNow ? published : (dayBefore(found, match.index) ?? published);
    if (!from || count === undefined || count === 'X' || !Number.isInteger(count))
        return undefined;
    const value = shift(from, /^(?:ago|earlier|before|previously)/.test(way) ? -count : count, group(match, 'unit'));
    return value === undefined || /^-|NaN/.test(value) ? undefined : { span: spanOf(match), value, type: 'date' };
}
/** Times counted from another: "three weeks ago" from the publication, "two days later" from the last day the text named. */
export const findOffsets = (context) => [
    ...readMatches(context.doc.text, offset, (match) => toOffset(context, match)),
    ...readMatches(context.doc.text, neighbour, (match) => {
        const from = dayBefore(context.found, match.index);
        const day = from && formatDay(addDays(from, group(match, 'way') === 'previous' ? -1 : 1));
        return day === undefined ? undefined : { span: spanOf(match), value: day, type: 'date' };
    }),
];
