import { group, readMatches, spanOf } from './time-rule.js';
import { gap } from './time-words.js';
const decade = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Tt]he${gap})?(?:early${gap}|late${gap}|mid[- ])?(?<decade>(?:1[5-9]|20)\\d)0s(?![\\p{L}\\p{N}])`, 'gu');
const shortDecade = new RegExp(`(?<![\\p{L}\\p{N}])[Tt]he${gap}(?:(?:early|late)${gap}|mid[- ])?['’‘]?(?<ten>[2-9])0s(?![\\p{L}\\p{N}])`, 'gu');
const spelledDecade = new RegExp(`(?<![\\p{L}\\p{N}])[Tt]he${gap}(?:(?:early|late)${gap}|mid[- ])?(?<word>twenties|thirties|forties|fifties|sixties|seventies|eighties|nineties)(?!\\p{L})`, 'gu');
const century = new RegExp(`(?<![\\p{L}\\p{N}])(?:[Tt]he${gap})?(?:(?:early|late)${gap}|mid[- ])?(?<count>1?\\d|2[01])(?:st|nd|rd|th)[- ]century(?!\\p{L})`, 'gu');
const spelled = 'twenties thirties forties fifties sixties seventies eighties nineties'.split(' ');
/** Decades and centuries, as TIMEX3 cuts them: "the 1990s" → 199, "the 19th century" → 18. */
export const findEras = ({ doc: { text } }) => [
    ...readMatches(text, decade, (match) => ({ span: spanOf(match), value: group(match, 'decade'), type: 'date' })),
    ...readMatches(text, shortDecade, (match) => ({
        span: spanOf(match),
        value: `19${group(match, 'ten')}`,
        type: 'date',
    })),
    ...readMatches(text, spelledDecade, (match) => ({
        span: spanOf(match),
        value: `19${spelled.indexOf(group(match, 'word')) + 2}`,
        type: 'date',
    })),
    ...readMatches(text, century, (match) => {
        const count = Number(group(match, 'count'));
        return count < 1 ? undefined : { span: spanOf(match), value: String(count - 1).padStart(2, '0'), type: 'date' };
    }),
];
