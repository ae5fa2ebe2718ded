import { endOfMatch } from './token-shape.js';
const link = /(?:(?:https?|ftp):\/\/|www\.)[^\s<>"“”«»„]+/y;
const email = /[\p{L}\p{N}][\p{L}\p{N}._%+-]{0,63}@[\p{L}\p{N}-]{1,63}(?:\.[\p{L}\p{N}-]{1,63}){1,6}/uy;
const name = /[@#][\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*/uy;
/** Endings that are no English words: after a full stop without a blank, "is", "it", "in", "no" or "to" begin a sentence. */
const ending = 'com|org|net|edu|gov|mil|int|info|biz|io|eu|uk|de|fr|ru|ua|pl|nl|se|dk|fi|ch|cz|es|pt|ro|tr|ir|kp|kr|jp|cn|tw|hk|br|mx|ca|au|nz|za|il|tv|news|app|dev|ai|example';
const domain = new RegExp(`[\\p{L}\\p{N}][\\p{L}\\p{N}-]{0,62}(?:\\.[\\p{L}\\p{N}-]{1,63}){0,4}\\.(?:${ending})(?![\\p{L}\\p{N}-])(?:/[^\\s<>"“”«»„]*)?`, 'uy');
/** Marks that end the sentence around an address sooner than they end the address. */
const trailing = new Set('.,;:!?…\'"’”)]}'.split(''));
function withoutTrailingMarks(text, at, end) {
    let to = end;
    while (to > at && trailing.has(text.charAt(to - 1))) {
        // A bracket that the address itself opened belongs to it: /wiki/Cahul_(city)
        if (text.charAt(to - 1) === ')' && text.slice(Math.max(at, to - 200), to - 1).includes('('))
            break;
        to -= 1;
    }
    return to;
}
/** Letters, figures, hyphens; any character past ASCII, which the patterns judge more closely. */
const continuesName = (code) => code >= 0x80 ||
    code === 0x2d ||
    (code >= 0x30 && code <= 0x39) ||
    (code >= 0x41 && code <= 0x5a) ||
    (code >= 0x61 && code <= 0x7a);
/** Whether the run of letters at `at` is joined to what follows by a mark that addresses have. Cheap: most words stop here. */
function mayBeAddress(text, at) {
    const bound = Math.min(text.length - 1, at + 64);
    let to = at;
    while (to < bound && continuesName(text.charCodeAt(to)))
        to += 1;
    return /[.@_%+]/.test(text.charAt(to)) && /\S/.test(text.charAt(to + 1));
}
/** Links, e-mail addresses, bare domains, @handles and #tags, each kept whole. */
export const addressShape = (text, at) => {
    const first = text.charAt(at);
    if (first === '@' || first === '#') {
        const end = endOfMatch(name, text, at);
        return end === undefined || /^#\p{N}+$/u.test(text.slice(at, Math.min(end, at + 20)))
            ? undefined
            : { kind: 'address', ends: [end] };
    }
    if (/[hwf]/.test(first)) {
        const end = endOfMatch(link, text, at);
        if (end !== undefined)
            return { kind: 'address', ends: [Math.max(at + 1, withoutTrailingMarks(text, at, end))] };
    }
    if (!mayBeAddress(text, at))
        return undefined;
    const end = endOfMatch(email, text, at) ?? endOfMatch(domain, text, at);
    return end === undefined ? undefined : { kind: 'address', ends: [withoutTrailingMarks(text, at, end)] };
};
