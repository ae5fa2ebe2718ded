import { findOutlook } from './outlook.js';
import { group, readMatches, spanOf } from './time-rule.js';
import { gap } from './time-words.js';
const yearAfter = `(?:,?${gap}(?:of${gap})?(?:(?<year>(?:19|20)\\d{2})(?!\\d)|(?<relative>last|this|next)${gap}year))?`;
const quarter = new RegExp(`(?<![\\p{L}\\p{N}])(?:(?:[Tt]he${gap})?(?<word>first|second|third|fourth|last)[- ]quarter|Q(?<figure>[1-4]))(?![\\p{L}\\p{N}])(?!${gap}of${gap}(?:the|an?)${gap})${yearAfter}`, 'gu');
const order = ['first', 'second', 'third', 'fourth'];
const years = { last: -1, this: 0, next: 1 };
/** The year of a quarter that is named without one: the last that has begun, or the next. */
function yearOf(figure, { year, month }, isAhead) {
    const current = Math.ceil(month / 3);
    if (isAhead)
        return figure >= current ? year : year + 1;
    return figure <= current ? year : year - 1;
}
/** Quarters of a year: "the first quarter of 2024", "Q3 last year". */
export const findQuarters = ({ doc, published }) => readMatches(doc.text, quarter, (match) => {
    const word = group(match, 'word');
    // "The last quarter" alone is the one before this; with a year it is the fourth. Relative periods know the former.
    if (word === 'last' && group(match, 'year') === '' && group(match, 'relative') === '')
        return undefined;
    const figure = word === 'last' ? 4 : Number(group(match, 'figure')) || order.indexOf(word) + 1;
    const step = years[group(match, 'relative')];
    if (group(match, 'year') === '' && !published)
        return { span: spanOf(match), value: `XXXX-Q${figure}`, type: 'date' };
    const near = published && yearOf(figure, published, findOutlook(doc, spanOf(match)) === 'future');
    const year = Number(group(match, 'year')) || (published && step !== undefined ? published.year + step : near);
    return { span: spanOf(match), value: `${year}-Q${figure}`, type: 'date' };
});
