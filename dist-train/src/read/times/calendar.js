const msPerDay = 86_400_000;
const two = (figure) => String(figure).padStart(2, '0');
const four = (figure) => String(figure).padStart(4, '0');
const msOf = ({ year, month, day }) => Date.UTC(year, month - 1, day);
/** Whether there is such a day: no 30 February, no month 13. */
export function isRealDay({ year, month, day }) {
    const date = new Date(Date.UTC(year, month - 1, day));
    return year >= 1000 && year <= 9999 && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
}
/** The calendar day that an ISO 8601 instant prints, whatever its zone; `undefined` when it prints none. */
export function parseDay(instant) {
    const match = /^(\d{4})-(\d{2})-(\d{2})(?!\d)/.exec(instant ?? '');
    if (!match)
        return undefined;
    const day = { year: Number(match[1]), month: Number(match[2]), day: Number(match[3]) };
    return isRealDay(day) ? day : undefined;
}
/** The day `count` days after this one; before it when `count` is negative. */
export function addDays(day, count) {
    const date = new Date(msOf(day) + count * msPerDay);
    return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}
/** The first day of the month that is `count` months after this day's. */
export function addMonths({ year, month }, count) {
    const index = year * 12 + month - 1 + count;
    return { year: Math.floor(index / 12), month: (((index % 12) + 12) % 12) + 1, day: 1 };
}
/** How many days `b` comes after `a`. */
export function daysBetween(a, b) {
    return Math.round((msOf(b) - msOf(a)) / msPerDay);
}
/** 1 for Monday to 7 for Sunday. */
export function weekdayOf(day) {
    return ((new Date(msOf(day)).getUTCDay() + 6) % 7) + 1;
}
/** "2024-08-06" */
export function formatDay({ year, month, day }) {
    return `${four(year)}-${two(month)}-${two(day)}`;
}
/** "2024-08" */
export function formatMonth({ year, month }) {
    return `${four(year)}-${two(month)}`;
}
/** "2024-W32": the ISO 8601 week, which belongs to the year that holds its Thursday. */
export function formatWeek(day) {
    const thursday = addDays(day, 4 - weekdayOf(day));
    const past = daysBetween({ year: thursday.year, month: 1, day: 1 }, thursday);
    return `${four(thursday.year)}-W${two(Math.floor(past / 7) + 1)}`;
}
