import { toCandidate } from '../candidate.js';
import { complementAfter } from '../clauses/complement.js';
import { beforeMainVerb } from '../clauses/main-verb.js';
import { chunkStart } from '../clauses/noun-phrase.js';
import { sayingAt } from '../clauses/saying.js';
import { subjectOfClauseBefore } from '../clauses/subject.js';
/** "X left, saying that P", "a letter warning that P". */
export function findParticipleSpeech(scope) {
    const found = [];
    for (let i = scope.from; i < scope.to; i += 1) {
        const saying = sayingAt(scope, i);
        if (saying?.group.voice !== 'gerund')
            continue;
        if (scope.words[i - 1]?.lower === 'as')
            continue;
        const subject = speakerOf(scope, i);
        if (!subject)
            continue;
        for (const { verb } of saying.readings) {
            const after = complementAfter(scope, saying.end, verb);
            if (!after ||
                (['read', 'continue', 'begin', 'find', 'show', 'seek'].includes(verb.lemma) && after.frame === 'object'))
                continue;
            found.push(toCandidate(scope, {
                rule: 'participle-speech',
                cue: [{ from: i, to: after.cueEnd }],
                source: [subject],
                content: [subject.to === i ? beforeMainVerb(scope, after.content, i - 1) : after.content],
                meaning: after.meaning,
                confidence: after.frame === 'object' ? 0.35 : 0.55,
            }));
            break;
        }
    }
    return found;
}
/** The noun right before the participle, or the subject of the clause that it hangs on. */
function speakerOf(scope, at) {
    const before = scope.words[at - 1];
    if (before && (before.tag === 'noun' || before.tag === 'name') && before.quote === scope.quote) {
        return { from: chunkStart(scope, at), to: at, how: 'own' };
    }
    return subjectOfClauseBefore(scope, at);
}
