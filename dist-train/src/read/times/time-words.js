const monthNames = 'January February March April May June July August September October November December'.split(' ');
const weekdayNames = 'Monday Tuesday Wednesday Thursday Friday Saturday Sunday'.split(' ');
const withCapitals = (names) => [...names, ...names.map((name) => name.toUpperCase())].join('|');
/** Month names written out, as a pattern. */
export const monthName = `(?:${withCapitals(monthNames)})`;
/** Month names written out or cut short, as a pattern for use beside a day or a year. */
export const anyMonth = `(?:${monthName}|(?:Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\b\\.?)`;
/** Weekday names written out, as a pattern. */
export const weekdayName = `(?:${withCapitals(weekdayNames)})`;
/** Weekday names written out or cut short, as a pattern for use before a date. */
export const anyWeekday = `(?:${weekdayName}|(?:Mon|Tues?|Wed|Thurs?|Thu|Fri|Sat|Sun)\\b\\.?)`;
const indexIn = (names, word) => names.findIndex((name) => name.toLowerCase().startsWith(word.toLowerCase().replace(/\.$/, '').slice(0, 3))) + 1;
/** 1 for January; 0 when the word names no month. */
export const monthOf = (word) => indexIn(monthNames, word);
/** 1 for Monday; 0 when the word names no weekday. */
export const weekdayNumber = (word) => indexIn(weekdayNames, word);
/** White space between the words of one expression; a line may break there. */
export const gap = '[ \\t\\u00A0\\u202F]{0,3}(?:[ \\t\\u00A0\\u202F]|\\r?\\n)[ \\t]{0,3}';
const units = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(' ');
const tens = 'twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');
const vague = ['several', 'a few', 'few', 'some', 'many'];
const cardinals = new Map([
    ...units.map((word, i) => [word, i + 1]),
    ...tens.flatMap((ten, i) => [
        [ten, i * 10 + 20],
        ...units.slice(0, 9).map((unit, j) => [`${ten}-${unit}`, i * 10 + 21 + j]),
    ]),
    ['a', 1],
    ['an', 1],
    ['a couple of', 2],
    ['a dozen', 12],
    ['a hundred', 100],
    ['half a', 0.5],
    ['half an', 0.5],
]);
/** Numbers as words or figures, as a pattern. */
export const countPattern = `(?:\\d{1,3}(?:[,.]\\d{1,3})?|[Hh]alf${gap}an?|[Aa]${gap}(?:couple${gap}of|few|dozen|hundred)|(?:${tens.join('|')})(?:-(?:${units.slice(0, 9).join('|')}))?|(?:${[...units, ...[...units, ...tens].map((word) => word.charAt(0).toUpperCase() + word.slice(1))].join('|')})|[Ss]everal|[Ff]ew|[Mm]any|[Aa]n?)`;
/** What a number word counts; "several" and its like count `X`. `undefined` for other words. */
export function countOf(words) {
    const plain = words.toLowerCase().replace(/\s+/g, ' ');
    if (/^\d/.test(plain))
        return Number(plain.replace(/,(?=\d{3}$)/, '').replace(',', '.'));
    return vague.includes(plain) ? 'X' : cardinals.get(plain);
}
/** Letters that ISO 8601 and TIMEX3 give the units of time. Minutes and hours stand after a T. */
export const unitPattern = '(?:seconds?|minutes?|hours?|days?|nights?|weeks?|fortnights?|months?|quarters?|years?|decades?|centur(?:y|ies))';
/** A length of time as TIMEX3 writes it: three days → P3D, a decade → P10Y, half an hour → PT30M. */
export function durationOf(count, unit) {
    const times = (factor) => (count === 'X' ? 'X' : String(count * factor));
    const name = unit.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '');
    const spelled = {
        second: `PT${times(1)}S`,
        minute: `PT${times(1)}M`,
        hour: count === 0.5 ? 'PT30M' : `PT${times(1)}H`,
        day: `P${times(1)}D`,
        night: `P${times(1)}D`,
        week: `P${times(1)}W`,
        fortnight: `P${times(2)}W`,
        month: `P${times(1)}M`,
        quarter: `P${times(3)}M`,
        year: count === 0.5 ? 'P6M' : `P${times(1)}Y`,
        decade: `P${times(10)}Y`,
        century: `P${times(100)}Y`,
    };
    return spelled[name] ?? `P${times(1)}D`;
}
/** TIMEX3's letters for the parts of a day and the seasons. */
export const partsOfDay = {
    morning: 'MO',
    afternoon: 'AF',
    evening: 'EV',
    night: 'NI',
};
export const seasons = {
    spring: 'SP',
    summer: 'SU',
    autumn: 'FA',
    fall: 'FA',
    winter: 'WI',
};
