import { determiners, isCalendarWord, isFunctionWord, phraseEnds } from './common-words.js';
import { countryOf } from './known-names.js';
import { guessNounKind, isPlural, nounKind } from './noun-kind.js';
import { isHonorific, isPortfolio, isRoleModifier } from './titles.js';
const textAt = (tokens, at) => tokens[at]?.text ?? '';
const isWord = (token) => token?.kind === 'word';
const articles = /^(?:an?|the|its|his|her|their|our|another)$/iu;
const owning = /^(?:'s|’s|'|’)$/u;
function kindOfHead(tokens, first, head) {
    const word = textAt(tokens, head);
    const before = tokens.slice(first, head).map(({ text }) => text.toLowerCase());
    if (word === 'agency' && before.at(-1) === 'news')
        return isStateRun(before) ? 'state-media' : 'media';
    const kind = nounKind(word);
    return kind === 'media' && isStateRun(before) ? 'state-media' : kind;
}
/** Whether the words before "news agency", "television" say that a state owns it. */
export function isStateRun(words) {
    return words.some((word) => /^(?:state|state-run|state-owned|state-controlled|state-backed|state-funded|government-run|government-owned|official|semi-official)$/u.test(word));
}
/** The noun phrase that stands before a name: "the visiting Russian defence minister [Sergei Shoigu]", "its owner, [Wietske Daems]". */
export function descriptorBefore(tokens, first, floor) {
    let end = first;
    let comma = false;
    if (textAt(tokens, end - 1) === ',' && end - 1 > floor) {
        end -= 1;
        comma = true;
    }
    const head = textAt(tokens, end - 1);
    if (end - 1 < floor || !isWord(tokens[end - 1]) || isFunctionWord(head))
        return undefined;
    if (comma && isPlural(head))
        return undefined;
    const kind = kindOfHead(tokens, Math.max(floor, end - 5), end - 1) ?? (comma ? undefined : initialGuess(tokens, end - 1, floor));
    if (kind === undefined || kind === 'document')
        return undefined;
    const start = phraseStart(tokens, end - 1, floor);
    const opened = determiners.has(textAt(tokens, start).toLowerCase()) || owning.test(textAt(tokens, start - 1));
    if (comma && !opened)
        return undefined;
    return { place: 'before', tokens: [start, end], head: head.toLowerCase(), kind };
}
/** "Ornithologist Péter Lakatos": at the start of a sentence or after its verb an unlisted trade may stand bare. */
function initialGuess(tokens, at, floor) {
    const word = textAt(tokens, at);
    return word.length > 4 && (at === floor || /^\p{Ll}/u.test(word)) ? guessNounKind(word) : undefined;
}
function phraseStart(tokens, head, floor) {
    let sure = head;
    for (let at = head - 1; at >= floor && head - at < 8; at -= 1) {
        const word = textAt(tokens, at);
        const plain = word.toLowerCase();
        if (determiners.has(plain))
            return at;
        if (owning.test(word) || !isWord(tokens[at]) || phraseEnds.has(plain))
            break;
        const shades = nounKind(word) !== undefined || isRoleModifier(word) || isPortfolio(word);
        if (shades || countryOf(word) !== undefined || countryOf(`${word} ${textAt(tokens, at + 1)}`) !== undefined)
            sure = at;
    }
    return sure;
}
/** The noun phrase that follows a name after a comma: "[Ebba Lindmark], chief executive of Stratolumen". */
export function descriptorAfter(tokens, end, limit) {
    if (!/^[,(–—]$/u.test(textAt(tokens, end)))
        return undefined;
    let at = end + 1;
    if (tokens[at]?.kind === 'number' && /^[,]$/u.test(textAt(tokens, at + 1)))
        at += 2;
    const start = at;
    let head = -1;
    for (; at < limit && at - start < 8; at += 1) {
        const word = textAt(tokens, at);
        const plain = word.toLowerCase();
        if (!isWord(tokens[at]))
            break;
        if (at > start && (phraseEnds.has(plain) || determiners.has(plain)))
            break;
        if (at === start && phraseEnds.has(plain))
            return undefined;
        if (nounKind(word) !== undefined && !isCalendarWord(word))
            head = at;
        else if (head !== -1)
            break;
    }
    if (head === -1 || isHonorific(textAt(tokens, head)))
        return undefined;
    const next = textAt(tokens, head + 1);
    if (head + 1 < limit &&
        !/^(?:[,.;:!?)–—-]|of|for|at|in|on|from|with|to|who|whose|that|which|and|since|until|by|based|near|called|known|said|says|told)$/u.test(next))
        return undefined;
    // "in Kalmar, its chief executive, Tove Rask": the phrase belongs to the name after it.
    if (next === ',' && /^\p{Lu}/u.test(textAt(tokens, head + 2)) && countryOf(textAt(tokens, head + 2)) === undefined)
        return undefined;
    const opened = articles.test(textAt(tokens, start));
    if (/^(?:said|says|told)$/u.test(next) && opened)
        return undefined;
    const kind = kindOfHead(tokens, start, head);
    if (kind === undefined || kind === 'document' || (!opened && (kind !== 'person' || isPlural(textAt(tokens, head)))))
        return undefined;
    if (!opened && /^\p{Lu}/u.test(textAt(tokens, head + 1)))
        return undefined;
    return { place: 'after', tokens: [start, head + 1], head: textAt(tokens, head).toLowerCase(), kind };
}
