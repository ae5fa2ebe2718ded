import { parseDate } from './parse-date.js';
import { readAddressDate } from './read-address.js';
const rank = { day: 0, minute: 1, second: 2 };
/** When the report was published and changed: the first place that says so, or a later one that says the same day more exactly. */
export function chooseDates(places, { url, monthFirst }) {
    const notices = [];
    const parse = (written, from) => {
        const date = parseDate(written, monthFirst);
        if (date?.kind === 'date')
            return [{ ...date, from }];
        if (date?.kind === 'impossible' || from === 'json-ld')
            notices.push(noticeOf(written, from));
        return [];
    };
    const published = places.flatMap(([from, found]) => found.published.flatMap((written) => parse(written, from)));
    const day = url === undefined ? undefined : readAddressDate(url);
    if (day !== undefined)
        published.push(...parse(day, 'address'));
    const modified = places.flatMap(([from, found]) => found.modified.flatMap((written) => parse(written, from)));
    const chosen = mostExact(published);
    const changed = mostExact(modified);
    return {
        facts: {
            ...(chosen && { publishedAt: chosen.value, publishedPrecision: chosen.precision, publishedFrom: chosen.from }),
            ...(changed && changed.value !== chosen?.value && { modifiedAt: changed.value }),
        },
        notices: notices.slice(0, 5),
    };
}
function mostExact(dates) {
    const [first] = dates;
    if (!first)
        return undefined;
    const sameDay = dates.filter((date) => date.value.slice(0, 10) === first.value.slice(0, 10));
    return sameDay.reduce((best, date) => (rank[date.precision] > rank[best.precision] ? date : best), first);
}
function noticeOf(written, from) {
    return {
        code: 'extract.impossible-date',
        message: `The page's date "${written.slice(0, 80)}" (${from}) is no date; it was left out.`,
    };
}
