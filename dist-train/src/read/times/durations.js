import { group, readMatches, spanOf } from './time-rule.js';
import { countOf, countPattern, durationOf, gap, unitPattern } from './time-words.js';
const counted = new RegExp(`(?<![\\p{L}\\p{N}.,$€£-])(?:[Tt]he${gap}(?:last|past|next|coming|first|following)${gap})?(?<count>${countPattern})(?:${gap}(?:more|whole|full|straight|consecutive|long)${gap}|${gap}|-)(?<unit>${unitPattern})(?![\\p{L}\\p{N}])(?!-old|[- ]olds?\\b|${gap}(?:ago|earlier|later|from${gap}now)(?!\\p{L}))`, 'gu');
const vague = new RegExp(`(?<=(?<!\\p{L})(?:[Ff]or|[Ww]ithin|[Oo]ver|[Tt]ook|[Aa]fter)${gap})(?<unit>hours|days|weeks|months|years|decades|centuries)(?![\\p{L}-])(?!${gap}(?:ago|old))`, 'gu');
const past = new RegExp(`(?<![\\p{L}\\p{N}])[Tt]he${gap}(?:past|last)${gap}(?<unit>day|week|month|year|decade|century)(?![\\p{L}\\p{N}])`, 'gu');
/** "once a day", "$5 a month", "40 hours a week": a rate. */
const rateBefore = /(?:once|twice|times|per|[\d%]|hours|days|weeks|months|euros|dollars|pounds) $/i;
/** Lengths of time: "three days", "a two-week truce", "for decades". Ages and rates are none. */
export const findDurations = ({ doc: { text } }) => [
    ...readMatches(text, counted, (match) => {
        const count = countOf(group(match, 'count'));
        const isRate = /^an?$/i.test(group(match, 'count')) && rateBefore.test(text.slice(Math.max(0, match.index - 8), match.index));
        // "A second" is one more, not a sixtieth of a minute.
        if (count === undefined || isRate || /^an?\s+second$/i.test(match[0]))
            return undefined;
        return { span: spanOf(match), value: durationOf(count, group(match, 'unit')), type: 'duration' };
    }),
    ...readMatches(text, vague, (match) => ({
        span: spanOf(match),
        value: durationOf('X', group(match, 'unit')),
        type: 'duration',
    })),
    ...readMatches(text, past, (match) => ({
        span: spanOf(match),
        value: durationOf(1, group(match, 'unit')),
        type: 'duration',
    })),
];
