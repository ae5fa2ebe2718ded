import { isPersonDraft } from './draft.js';
import { speakerOfDraft } from './speaker.js';
/** How far a quotation and the words that name its speaker are searched, in tokens. */
const reach = 80;
/** Who "I", "we" and "my" are: in a quotation whoever is named right after it, elsewhere the writer or the outlet. */
export function resolveFirstPerson(context, token) {
    const close = closingMark(context, token);
    if (close !== undefined)
        return namedAfter(context, close) ?? { sourceKind: 'person' };
    const word = context.doc.tokens[token]?.text ?? '';
    const { byline, outlet } = context;
    if (/^(?:i|me|my|myself)$/iu.test(word))
        return { ...(byline !== undefined && { speaker: byline }), sourceKind: 'person' };
    return outlet === undefined ? { sourceKind: 'person' } : { speaker: outlet, sourceKind: 'media' };
}
/** The mark that closes the quotation around a token; `undefined` outside quotations. */
function closingMark({ doc }, token) {
    let straight = 0;
    let open = false;
    for (let at = token - 1; at >= Math.max(0, token - reach * 2); at -= 1) {
        if (doc.text.slice(doc.tokens[at]?.span[1] ?? 0, doc.tokens[at + 1]?.span[0] ?? 0).includes('\n\n'))
            break;
        const text = doc.tokens[at]?.text ?? '';
        if (text === '"')
            straight += 1;
        if (text === '”' || text === '»')
            break;
        if (text === '“' || text === '«' || text === '„') {
            open = true;
            break;
        }
    }
    if (!open && straight % 2 === 0)
        return undefined;
    for (let at = token + 1; at < token + reach; at += 1) {
        if (/^[”»"]$/u.test(doc.tokens[at]?.text ?? ''))
            return at;
    }
    return undefined;
}
function namedAfter(context, close) {
    for (let at = close + 1; at < close + 14; at += 1) {
        if (/^[.“«]$/u.test(context.doc.tokens[at]?.text ?? ''))
            return undefined;
        const draft = context.draftAt.get(at);
        const named = draft !== undefined && draft.name !== '' && isPersonDraft(draft);
        if (named && !/^(?:his|her)$/iu.test(context.doc.tokens[at]?.text ?? ''))
            return speakerOfDraft(context, draft);
    }
    return undefined;
}
