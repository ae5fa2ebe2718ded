import { contentEnd } from './content.js';
import { subjectBefore } from './subject.js';
/** The clause around a hedge, without the hedge: from its subject to its end. */
export function clauseAround(scope, hedge, group) {
    const subject = subjectBefore(scope, group);
    const rest = { from: hedge.to, to: contentEnd(scope, hedge.to, 'narrow') };
    if (!subject)
        return [rest];
    if (subject.how === 'shared')
        return [subject, { from: group, to: hedge.from }, rest];
    const start = subject.how === 'relative' ? relativeStart(scope, subject.from) : subject.from;
    return [{ from: start, to: hedge.from }, rest];
}
/** "one of which reportedly resembled": the words before the relative pronoun that belong to it. */
function relativeStart({ words, segments }, relative) {
    const segment = segments.find(({ from, to }) => from <= relative && relative < to);
    const before = words[relative - 1]?.tag;
    return segment && before === 'preposition' && relative - segment.from <= 4 ? segment.from : relative;
}
