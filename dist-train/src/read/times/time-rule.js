/** The words of a named group of a match; empty when it took no part. */
export function group(match, name) {
    return match.groups?.[name] ?? '';
}
/** A match's own span. */
export function spanOf(match) {
    return [match.index, match.index + match[0].length];
}
/** Runs a pattern over a text and keeps what `read` makes of each match. */
export function readMatches(text, pattern, read) {
    return [...text.matchAll(pattern)].flatMap((match) => read(match) ?? []);
}
