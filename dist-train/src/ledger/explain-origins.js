import { nameWords } from './name-forms.js';
/** Reasons that one origin shows; more say nothing new. */
const mostReasons = 4;
/** Why these reports count as one origin, in plain words. */
export function explainOrigin(list, outlets) {
    const copies = namesOf(list.filter(({ statement }) => statement.article.copyOf !== undefined), outlets);
    const plain = namesOf(list.filter(({ statement, trace }) => trace.why === undefined && statement.article.copyOf === undefined), outlets);
    const whys = [
        ...new Set(list.flatMap(({ trace, statement }) => trace.why !== undefined && statement.article.copyOf === undefined ? [trace.why] : [])),
    ];
    return [
        ...(plain.length > 0 ? [`Named as the source by ${joinNames(plain)}.`] : []),
        ...whys.slice(0, mostReasons),
        ...(copies.length > 0 ? [`Carried in copies by ${joinNames(copies)}.`] : []),
    ].join(' ');
}
function namesOf(list, outlets) {
    return [...new Set(list.map(({ statement }) => outlets.nameOf(statement.article)))];
}
function joinNames(names) {
    return names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`;
}
/** Pairs of origins that look alike and are counted apart, with the reason. */
export function findKeptApart(origins) {
    return origins.flatMap((one, index) => origins.slice(index + 1).flatMap((other) => {
        const reason = apartBecause(one, other);
        return reason === undefined ? [] : [{ originIds: [one.id, other.id], reason }];
    }));
}
/** Words that say what kind of origin it is, not which. */
const commonWords = /^(?:report|own|board|author|government|ministr|police|council|court|office|people|named|unnamed|source|official)/u;
function apartBecause(one, other) {
    if (one.kind === 'anonymous' && other.kind === 'anonymous') {
        return 'Both are unnamed; nothing in the reports says that they are the same people.';
    }
    const theirs = nameWords(other.name);
    const shared = [...nameWords(one.name)].some((word) => word.length > 3 && theirs.has(word) && !commonWords.test(word));
    if (!shared)
        return undefined;
    return `${one.name} and ${other.name} share a name, but no report says that one speaks for the other.`;
}
