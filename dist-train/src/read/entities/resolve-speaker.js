import { mergeSpans } from '../../core/span.js';
import { isAnonymous } from './anonymous.js';
import { resolveNamed } from './resolve-named.js';
import { resolvePhrase } from './resolve-phrase.js';
import { resolvePronoun } from './resolve-pronoun.js';
import { splitSources } from './split-sources.js';
/**
 * Who speaks in the words of a source, after coreference and metonymy, and what kind of source that is.
 * Joint sources are joined by "; " and take the kind of the first; anonymous ones have no speaker.
 */
export function resolveSpeaker(sourceSpans, context) {
    const stretch = tokensIn(context.doc.tokens, mergeSpans(sourceSpans));
    if (stretch === undefined)
        return { sourceKind: 'unspecified' };
    if (isAnonymous(context, stretch))
        return { sourceKind: 'anonymous' };
    const speakers = splitSources(context, stretch).map((each) => resolveOne(context, each));
    const [first] = speakers;
    if (first === undefined)
        return { sourceKind: 'unspecified' };
    if (speakers.length === 1)
        return first;
    const named = speakers.filter(({ speaker }) => speaker !== undefined);
    const speaker = [...new Set(named.flatMap((each) => each.speaker ?? []))].join('; ');
    return { ...(speaker !== '' && { speaker }), sourceKind: (named[0] ?? first).sourceKind };
}
/** Who speaks in one source, tried from the surest reading to the least. */
function resolveOne(context, stretch) {
    return (resolvePronoun(context, stretch) ??
        (isAnonymous(context, stretch) ? { sourceKind: 'anonymous' } : undefined) ??
        resolveNamed(context, stretch, resolveOne) ??
        resolvePhrase(context, stretch, resolveOne));
}
/** The tokens that spans cover, from the first to the last: a source split in two is read as one. */
function tokensIn(tokens, spans) {
    const start = spans[0]?.[0];
    const stop = spans.at(-1)?.[1];
    if (start === undefined || stop === undefined)
        return undefined;
    let first = firstFrom(tokens, start);
    let end = firstFrom(tokens, stop);
    const isMark = (at) => tokens[at]?.kind === 'punctuation' && tokens[at]?.text !== '(';
    while (first < end && isMark(first))
        first += 1;
    while (first < end && (isMark(end - 1) || /^['’]s$/u.test(tokens[end - 1]?.text ?? '')))
        end -= 1;
    return first < end ? [first, end] : undefined;
}
/** The first token that ends after, or begins at or after, a position. */
function firstFrom(tokens, position) {
    let low = 0;
    let high = tokens.length;
    while (low < high) {
        const middle = (low + high) >> 1;
        if ((tokens[middle]?.span[0] ?? 0) < position)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
