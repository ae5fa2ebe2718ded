import { addDays, daysBetween, isRealDay, weekdayOf } from './calendar.js';
/** The year of a month that is named without one. The month of publication itself counts for both sides. */
export function yearOfMonth(month, published, outlook) {
    if (outlook === 'future')
        return month >= published.month ? published.year : published.year + 1;
    return month <= published.month ? published.year : published.year - 1;
}
/** The day that a month and a day name without a year: on the side that the clause tells, else the nearest. */
export function nearestDay({ month, day, weekday }, published, outlook) {
    const rank = (candidate) => {
        const distance = daysBetween(published, candidate);
        const wrongSide = (outlook === 'past' && distance > 0) || (outlook === 'future' && distance < 0);
        // A weekday that stands beside the date settles the year, whatever the verbs say.
        const wrongWeekday = weekday !== undefined && weekdayOf(candidate) !== weekday;
        return Math.abs(distance) + (wrongSide ? 400 : 0) + (wrongWeekday ? 4000 : 0);
    };
    const years = [-1, 0, 1, -2, 2].map((step) => published.year + step);
    const real = years.map((year) => ({ year, month, day })).filter(isRealDay);
    return real.sort((a, b) => rank(a) - rank(b))[0];
}
/** The last such weekday up to the day of publication, or the first from it on. */
export function nearestWeekday(weekday, published, outlook) {
    const step = weekday - weekdayOf(published);
    if (outlook === 'future')
        return addDays(published, step < 0 ? step + 7 : step);
    return addDays(published, step > 0 ? step - 7 : step);
}
