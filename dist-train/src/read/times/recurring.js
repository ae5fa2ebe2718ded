import { group, readMatches, spanOf } from './time-rule.js';
import { countOf, countPattern, durationOf, gap, monthName, monthOf, partsOfDay, seasons, unitPattern, weekdayName, weekdayNumber, } from './time-words.js';
const what = `(?<weekday>${weekdayName})|(?<month>${monthName})|(?<season>spring|summer|autumn|winter)|(?<part>morning|afternoon|evening|night)|(?:(?<count>${countPattern})${gap})?(?<unit>${unitPattern})`;
const every = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Ee]very|[Ee]ach)${gap}(?:${what})(?![\\p{L}\\p{N}])`, 'gu');
const plural = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Oo]n${gap})?(?<weekday>${weekdayName})s(?![\\p{L}\\p{N}])`, 'gu');
const often = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Oo]nce|[Tt]wice|(?:three|four|five)${gap}times)${gap}(?:an?|every|per)${gap}(?<unit>${unitPattern})(?![\\p{L}\\p{N}])`, 'gu');
/** "the daily Fjordposten" is a newspaper. */
const adverb = /(?<![\p{L}\p{N}-])(?<word>[Aa]nnually|[Yy]early|[Mm]onthly|[Ww]eekly|[Dd]aily|hourly|[Aa]nnual)(?![\p{L}\p{N}-])(?!\s\p{Lu})/gu;
const adverbs = {
    annually: 'P1Y',
    annual: 'P1Y',
    yearly: 'P1Y',
    monthly: 'P1M',
    weekly: 'P1W',
    daily: 'P1D',
    hourly: 'PT1H',
};
function recurringValue(match) {
    const weekday = weekdayNumber(group(match, 'weekday') || '?');
    if (weekday > 0)
        return `XXXX-WXX-${weekday}`;
    const month = monthOf(group(match, 'month') || '?');
    if (month > 0)
        return `XXXX-${String(month).padStart(2, '0')}`;
    const season = seasons[group(match, 'season')];
    if (season)
        return `XXXX-${season}`;
    const part = partsOfDay[group(match, 'part')];
    if (part)
        return `XXXX-XX-XXT${part}`;
    const count = countOf(group(match, 'count') || 'a');
    return count === undefined ? undefined : durationOf(count, group(match, 'unit'));
}
/** What comes again: "every Monday", "on Sundays", "annually", "twice a week". */
export const findRecurring = ({ doc: { text } }) => [
    ...[every, plural].flatMap((pattern) => readMatches(text, pattern, (match) => {
        const value = recurringValue(match);
        return value === undefined ? undefined : { span: spanOf(match), value, type: 'set' };
    })),
    ...readMatches(text, often, (match) => ({
        span: spanOf(match),
        value: durationOf(1, group(match, 'unit')),
        type: 'set',
    })),
    ...readMatches(text, adverb, (match) => {
        const value = adverbs[group(match, 'word').toLowerCase()];
        return value === undefined ? undefined : { span: spanOf(match), value, type: 'set' };
    }),
];
