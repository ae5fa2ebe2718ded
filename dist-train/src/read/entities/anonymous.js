import { isDarkNoun } from '../names/noun-kind.js';
import { partitiveEnd } from './partitive.js';
import { phraseAt } from './phrase.js';
/** Words with which a report withholds an identity. Each is short and anchored: linear on any text. */
const withheld = /\b(?:not (?:to )?be (?:named|identified|quoted)|not (?:wish|want) to be|n[’']t (?:wish|want) to be|declined to be (?:named|identified)|anonymous|anonymously|anonymity|unnamed|unidentified|undisclosed|not authori[sz]ed|without authori[sz]ation|on background|familiar with|close to the|close to|briefed on|with (?:direct |first-hand |intimate |detailed )?knowledge of|privy to|aware of the|whose names? (?:is|are|was|were|has|have)|name (?:was|were|has been) (?:withheld|changed)|who asked (?:that )?(?:not|we)|involved in the (?:talks|negotiations|discussions))\b/iu;
const crowds = /^(?:some|others|many|several|few|most|one|another|nobody|anybody|somebody|someone|everyone|everybody|no one)$/iu;
/** Whether a source is kept in the dark: by a clause that withholds a name, or as no more than "officials", "analysts", "some". */
export function isAnonymous(context, [first, end]) {
    const { doc, nameAt, draftAt } = context;
    const text = doc.text.slice(doc.tokens[first]?.span[0] ?? 0, doc.tokens[end - 1]?.span[1] ?? 0).slice(0, 1000);
    const persons = [...Array(Math.min(12, end - first)).keys()].some((step) => nameAt.get(first + step)?.sort === 'person');
    if (withheld.test(text))
        return !persons;
    if (persons)
        return false;
    const bare = end - first === 1 ? (doc.tokens[first]?.text ?? '') : '';
    if (crowds.test(bare))
        return true;
    const whole = partitiveEnd(doc.tokens, first, end) ?? first;
    const phrase = phraseAt(doc.tokens, whole, end, (at) => context.named.has(at), true);
    const head = phrase === undefined ? '' : (doc.tokens[phrase.tokens[1] - 1]?.text ?? '');
    if (phrase !== undefined && isDarkNoun(head)) {
        if (phrase.determiner === 'the' && !phrase.plural && (draftAt.get(first)?.mentions.length ?? 0) > 1)
            return false;
        return !belongs(context, phrase.tokens[1], end);
    }
    return namedDark(context, [first, end]);
}
/** "Observers from two universities": the dark group comes from somewhere that is told. */
function belongs({ doc }, at, end) {
    return at + 1 < end && doc.tokens[at]?.text === 'from';
}
/** "Pentagon officials", "Health Board insiders". */
function namedDark({ doc, nameAt }, [first, end]) {
    for (let at = first; at < Math.min(end, first + 6); at += 1) {
        const name = nameAt.get(at);
        if (name === undefined)
            continue;
        const next = name.tokens[1];
        for (let after = next; after < Math.min(end, next + 3); after += 1) {
            const token = doc.tokens[after];
            if (token === undefined || token.kind !== 'word')
                return false;
            if (isDarkNoun(token.text))
                return after + 1 >= end || !nameAt.has(after + 1);
        }
        return false;
    }
    return false;
}
