import { holds } from '../../../core/span.js';
import { isPointer, preferenceOf, sharedWords } from './pointers.js';
import { rebuts } from './stance.js';
const checks = /verif|confirm|corroborat|authenticat|substantiat|establish/iu;
/** No answer reaches further back than this many attributions. */
const reach = 12;
/** For each attribution the index of the one that it denies, confirms or doubts; `undefined` where it answers nobody in the text. */
export function findAnswered(all) {
    return all.map((answer, index) => {
        const declines = answer.stance === 'declines' && checks.test(answer.cue);
        if (answer.stance !== 'denies' && answer.stance !== 'confirms' && !declines)
            return undefined;
        return nounInside(all, index) ?? sameWords(all, index) ?? earlier(all, index);
    });
}
/** "rejected suggestions that P": the noun that leads in P stands in the denial's own content. */
function nounInside(all, index) {
    const answer = all[index];
    const [first] = answer?.candidate.content ?? [];
    if (!answer || !first)
        return undefined;
    for (let i = Math.max(0, index - 2); i < Math.min(all.length, index + 4); i += 1) {
        const other = all[i]?.candidate;
        if (!other || i === index || other.rule !== 'report-noun' || other.scope !== answer.candidate.scope)
            continue;
        const leads = other.cue.every((cue) => holds(first, cue) && cue[0] - first[0] < 60);
        if (leads)
            return i;
    }
    return undefined;
}
/** "confirmed the withdrawal, first reported by the site": two speak of the very same words. */
function sameWords(all, index) {
    const content = all[index]?.candidate.content;
    if (!content || content.length === 0)
        return undefined;
    for (let i = Math.max(0, index - 2); i < Math.min(all.length, index + 3); i += 1) {
        const other = all[i];
        const same = other?.candidate.content.length === content.length &&
            other.candidate.content.every((span, k) => span[0] === content[k]?.[0] && span[1] === content[k]?.[1]);
        if (i !== index && same && other.stance === 'asserts')
            return i;
    }
    return undefined;
}
/** The nearest earlier saying by somebody else that the content points back to, or shares words with. */
function earlier(all, index) {
    const answer = all[index];
    if (!answer)
        return undefined;
    const { paragraph } = answer.candidate.scope;
    const points = isPointer(answer.content) || (answer.stance === 'denies' && rebuts(answer.content));
    const own = /^(?:stood|stands|stand|standing) by$/iu.test(answer.cue);
    let best;
    let most = 0;
    for (let i = index - 1; i >= 0 && index - i < reach; i -= 1) {
        const other = all[i];
        if (!other || paragraph - other.candidate.scope.paragraph > 2)
            break;
        if (other.stance === 'declines' || other.stance === 'denies' || isInside(answer.candidate, other.candidate))
            continue;
        if (other.speaker !== '' && (other.speaker === answer.speaker) !== own)
            continue;
        const near = points && other.candidate.scope.paragraph === paragraph
            ? 1.5 - (index - i) * 0.1 + preferenceOf(answer.content, other)
            : 0;
        const shared = sharedWords(answer.content, other.content);
        const score = shared + near;
        if (score > most && (shared >= 2 || near > 0)) {
            best = i;
            most = score;
        }
    }
    return best;
}
/** Whether the first is said within what the second leads in. */
function isInside(inner, outer) {
    return outer.content.some((span) => inner.cue.every((cue) => holds(span, cue)));
}
