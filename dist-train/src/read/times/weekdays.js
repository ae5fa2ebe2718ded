import { addDays, formatDay, weekdayOf } from './calendar.js';
import { nearestWeekday } from './nearest.js';
import { findOutlook } from './outlook.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { gap, weekdayName, weekdayNumber } from './time-words.js';
const weekday = new RegExp(`(?<![\\p{L}\\p{N}-])(?:(?<which>[Ll]ast|[Tt]his|[Nn]ext|[Tt]his${gap}(?:coming|past)|[Tt]he${gap}(?:following|previous))${gap})?(?<name>${weekdayName})(?![\\p{L}\\p{N}])(?:(?:,${gap}|${gap})(?:of${gap})?(?<week>last|this|next)${gap}week(?!\\p{L}))?`, 'gu');
/** Feasts and happenings that are called after a weekday, and newspapers. */
const feastBefore = /(?:Black|Good|Bloody|Palm|Easter|Super|Cyber|Ash|Holy|Shrove|Whit|Giving|Mail on|Man|Ruby) $/;
const titleAfter = /^ (?:Times|Mail|Telegraph|Herald|Mirror|Express|Post|Star|Sun|World|Business|Independent|Night Live|Club)\b/;
function dayOf(weekday, published, which) {
    const step = weekday - weekdayOf(published);
    switch (which.toLowerCase().split(/\s+/).at(-1)) {
        case 'last':
        case 'past':
            return addDays(published, step >= 0 ? step - 7 : step);
        case 'next':
        case 'coming':
            return addDays(published, step <= 0 ? step + 7 : step);
        default:
            return undefined;
    }
}
const weeks = { last: -7, this: 0, next: 7 };
/** Weekdays: "on Wednesday", "last Friday", "this coming Monday", "Monday of last week". */
export const findWeekdays = ({ doc, published }) => !published
    ? []
    : readMatches(doc.text, weekday, (match) => {
        const [start, end] = spanOf(match);
        const which = group(match, 'which');
        // What follows or precedes another day is worked out from that day.
        if (/^the/i.test(which))
            return undefined;
        if (feastBefore.test(doc.text.slice(Math.max(0, start - 10), start)) ||
            titleAfter.test(doc.text.slice(end, end + 16)))
            return undefined;
        const number = weekdayNumber(group(match, 'name'));
        const week = weeks[group(match, 'week')];
        const inWeek = addDays(published, number - weekdayOf(published) + (week ?? 0));
        const isThis = which.toLowerCase() === 'this';
        const outlook = isThis ? 'future' : findOutlook(doc, [start, end]);
        const day = week !== undefined ? inWeek : (dayOf(number, published, which) ?? nearestWeekday(number, published, outlook));
        return { span: [start, end], value: formatDay(day), type: 'date' };
    });
