import { irregularForms } from '../../text/irregular-forms.js';
const words = (list) => new Set(list.split(/\s+/));
const futureWords = words(`will 'll ’ll wo shall would may might could should must due scheduled slated expected planned plans planning set
  going upcoming until till tomorrow ahead hopes hope aims aim intends intend promises vows vowed pledged expects poised
  expires expire opens begins starts ends resumes closes returns kicks runs meets votes takes arrives departs leaves`);
/** Present forms that are nouns too: they look ahead after a plural: "voters go to the polls on Sunday". */
const barePresent = words('go meet vote begin start end open close resume return expire leave arrive depart play face travel visit');
/** Right before the expression they tell by themselves. */
const futurePrepositions = words('by until till from for before');
const pastWords = words("was were had has have did said says since after following told 've ’ve ago dated");
/** They carry on a verb group whose first word decides: will be opened, is expected to have left. */
const carriers = words("be been being have not n’t n't also only first");
const clauseMarks = words('; : – — -- ( ) “ ”');
const farthest = 14;
/** A past form that cannot be a present one: opened, took, written. */
function isPastForm(word) {
    if (/^[a-z-]{2,}[^e]ed$/.test(word) || /^(?:agreed|freed|fled|bled)$/.test(word))
        return true;
    const base = irregularForms.get(word);
    return (base !== undefined &&
        base !== word &&
        !/(?:s|ing|'ll|'re|'m|men|people|children|media)$/.test(word) &&
        !/^(?:am|are|is|feet|half)$/.test(word));
}
/** "to sign", "to be held", but not "to Berlin", "to the", "to a". */
function isInfinitive(tokens, index) {
    const next = tokens[index + 1];
    return (tokens[index]?.text === 'to' &&
        next?.kind === 'word' &&
        /^[a-z]+$/.test(next.text) &&
        !/^(?:the|a|an|its|his|her|their|this|that|some|be$)$/.test(next.text) &&
        !/(?:ed|ing|s)$/.test(next.text));
}
function outlookOf(tokens, index) {
    const word = tokens[index]?.text.toLowerCase() ?? '';
    // The month and the name, not the verb.
    if (tokens[index]?.text === 'May')
        return 'unknown';
    if (barePresent.has(word) && /(?:[^s]s|they|we|who)$/.test(tokens[index - 1]?.text ?? ''))
        return 'future';
    if (futureWords.has(word) || isInfinitive(tokens, index))
        return 'future';
    if (tokens[index]?.text === 'to' && tokens[index + 1]?.text === 'be')
        return 'future';
    if (carriers.has(word))
        return 'unknown';
    return pastWords.has(word) || isPastForm(word) ? 'past' : 'unknown';
}
/** Whether a participle at `index` stands in a group that looks ahead: "will be opened", "is due to be signed". */
function inFutureGroup(tokens, index) {
    for (let i = index - 1; i >= Math.max(0, index - 4); i -= 1) {
        const word = tokens[i]?.text ?? '';
        if (/^(?:will|'ll|’ll|wo|shall|would|to|due|may|might|could|should|must)$/.test(word))
            return true;
        if (!carriers.has(word) && !/ly$/.test(word))
            return false;
    }
    return false;
}
function lookBack(tokens, from, first) {
    for (let i = from; i >= Math.max(first, from - farthest); i -= 1) {
        const text = tokens[i]?.text ?? '';
        if (clauseMarks.has(text))
            return 'unknown';
        const outlook = outlookOf(tokens, i);
        if (outlook === 'past' && inFutureGroup(tokens, i))
            return 'future';
        if (outlook !== 'unknown')
            return outlook;
    }
    return 'unknown';
}
function lookForward(tokens, from, end) {
    for (let i = from; i < Math.min(end, from + farthest); i += 1) {
        if (clauseMarks.has(tokens[i]?.text ?? ''))
            return 'unknown';
        const outlook = outlookOf(tokens, i);
        if (outlook !== 'unknown')
            return outlook;
    }
    return 'unknown';
}
/** The index of the first token that ends after an offset. */
function tokenAt(tokens, offset) {
    let [low, high] = [0, tokens.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.span[1] ?? 0) <= offset)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
function sentenceOf({ sentences, text }, token) {
    let [low, high] = [0, sentences.length];
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((sentences[middle]?.tokens[1] ?? text.length) <= token)
            low = middle + 1;
        else
            high = middle;
    }
    return sentences[low]?.tokens ?? [token, token];
}
/** Reads from the verbs of its clause whether an expression looks back or ahead. The verb before it speaks first. */
export function findOutlook(doc, [start, end]) {
    const { tokens } = doc;
    const at = tokenAt(tokens, start);
    const after = tokenAt(tokens, end);
    const [first, last] = sentenceOf(doc, at);
    const preposition = tokens[at - 1]?.text.toLowerCase() ?? '';
    const from = at - (/^(?:on|in|of|early|late|mid|the)$/.test(preposition) ? 2 : 1);
    const before = at - 1 >= first && (preposition === 'since' || preposition === 'after') ? 'past' : undefined;
    if (before)
        return before;
    if (/^(?:is|are|['’]s)$/.test(preposition))
        return 'future';
    if (/^(?:until|till|by)$/.test(preposition)) {
        const clause = lookBack(tokens, at - 2, first);
        return clause === 'past' ? 'past' : 'future';
    }
    // "On Friday, the council will vote", "Roe, who will retire, on Monday said": the verb comes after.
    const heads = from < first || tokens[from]?.text === ',';
    const forward = () => lookForward(tokens, after, last);
    if (heads) {
        const ahead = forward();
        if (ahead !== 'unknown')
            return ahead;
    }
    const back = lookBack(tokens, from, first);
    if (back !== 'unknown')
        return back;
    if (heads)
        return 'unknown';
    const ahead = forward();
    return ahead === 'unknown' && futurePrepositions.has(preposition) && preposition !== 'from' ? 'future' : ahead;
}
