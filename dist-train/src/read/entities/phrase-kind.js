import { isStateRun } from '../names/descriptors.js';
import { guessNounKind, isPlural, nounKind } from '../names/noun-kind.js';
import { pairKind } from './body-pairs.js';
const docs = /^(?:filing|filings|report|reports|statement|statements|letter|letters|study|studies|survey|surveys|bulletin|memo|memos|record|records|document|documents|poll|polls|audit|log|logs|picture|pictures|images|footage|data|figures|email|emails|transcript|transcripts|lawsuit|complaint|indictment|ruling|verdict|minutes|notice)$/iu;
/** Whether a noun is read rather than heard. */
export const isDocumentHead = (head) => nounKind(head) === 'document' || docs.test(head);
/** The kind of source that a noun with the words before it is. An unlisted plural is people; an unlisted singular is a body. */
export function kindOfHead(head, before) {
    const last = before.at(-1)?.toLowerCase() ?? '';
    if (/^agency$/iu.test(head) && /^(?:news|press|wire)$/u.test(last))
        return isStateRun(before) ? 'state-media' : 'media';
    const pair = pairKind(last, head);
    if (pair !== undefined)
        return pair === 'media' && isStateRun(before) ? 'state-media' : pair;
    if (/^(?:city|town|village|county|district|province|island|country|nation|state|region|borough|canton)$/iu.test(head))
        return 'government';
    const kind = nounKind(head) ?? guessNounKind(head);
    if (kind === 'media')
        return isStateRun(before) ? 'state-media' : 'media';
    if (kind !== undefined)
        return kind;
    return isPlural(head) ? 'person' : 'organization';
}
