import { HearsayError } from '../core/error.js';
/** A day alone, or a day and a time with or without a zone. */
const instant = /^\d{4}-\d\d-\d\d(?:[T ]\d\d:\d\d(?::\d\d(?:\.\d{1,9})?)?(Z|[+-]\d\d:?\d\d)?)?$/i;
/** When an input was seen, in UTC and in full, so that it sorts as text. A time without a zone is taken as UTC. */
export function toSeenAt(given) {
    const found = instant.exec(given.trim());
    const zoned = found && `${given.trim().replace(' ', 'T')}${found[1] || given.trim().length === 10 ? '' : 'Z'}`;
    const time = zoned ? Date.parse(zoned) : Number.NaN;
    if (Number.isNaN(time)) {
        throw new HearsayError('input.malformed', `Expected fetchedAt as an ISO 8601 instant, got ${JSON.stringify(given.slice(0, 60))}`);
    }
    return new Date(time).toISOString();
}
