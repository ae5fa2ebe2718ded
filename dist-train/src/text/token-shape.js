/** Where a sticky regular expression that starts at `at` ends; `undefined` when it does not match there. */
export function endOfMatch(pattern, text, at) {
    pattern.lastIndex = at;
    return pattern.test(text) ? pattern.lastIndex : undefined;
}
