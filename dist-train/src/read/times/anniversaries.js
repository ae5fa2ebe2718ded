import { group, readMatches, spanOf } from './time-rule.js';
import { gap } from './time-words.js';
const anniversary = new RegExp(`(?<![\\p{L}\\p{N}])(?<count>\\d{1,3})(?:st|nd|rd|th)${gap}(?:anniversary|birthday)(?!\\p{L})`, 'gu');
const spelled = /(?<!\p{L})(?<word>first|second|third|fourth|fifth|tenth|twentieth|fiftieth|hundredth) anniversary(?!\p{L})|(?<!\p{L})(?<name>bicentenary|bicentennial|centenary|centennial)(?!\p{L})/giu;
const counts = {
    first: 1,
    second: 2,
    third: 3,
    fourth: 4,
    fifth: 5,
    tenth: 10,
    twentieth: 20,
    fiftieth: 50,
    hundredth: 100,
    centenary: 100,
    centennial: 100,
    bicentenary: 200,
    bicentennial: 200,
};
/** How long ago something was that is being kept: "the 70th anniversary" → P70Y. Its day is told by other words. */
export const findAnniversaries = ({ doc: { text } }) => [
    ...readMatches(text, anniversary, (match) => ({
        span: spanOf(match),
        value: `P${Number(group(match, 'count'))}Y`,
        type: 'duration',
    })),
    ...readMatches(text, spelled, (match) => {
        const count = counts[(group(match, 'word') || group(match, 'name')).toLowerCase()];
        return count === undefined ? undefined : { span: spanOf(match), value: `P${count}Y`, type: 'duration' };
    }),
];
