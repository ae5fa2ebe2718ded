import { addresseeEnd, skipAdjuncts } from './adjuncts.js';
import { contentEnd } from './content.js';
import { findFiniteVerb } from './finite-verb.js';
import { startsChunk } from './noun-phrase.js';
import { isQuoted } from './scope.js';
const questionWords = new Set(['whether', 'how', 'why', 'what', 'where', 'when', 'who', 'which', 'if']);
/** The content to the right of a verb whose words end at `start`; `undefined` when the verb does not govern what comes. */
export function complementAfter(scope, start, verb) {
    return prepositional(scope, start, verb) ?? toPerson(scope, start, verb) ?? plain(scope, start, start, verb);
}
function complement(scope, frame, { verb, from, cueEnd, reach }) {
    const meaning = verb.frames.get(frame);
    if (!meaning)
        return undefined;
    const to = contentEnd(scope, from, reach);
    return to > from ? { frame, meaning, content: { from, to }, cueEnd } : undefined;
}
function prepositional(scope, start, verb) {
    const { words } = scope;
    const meaning = verb.prepositions.get(words[start]?.lower ?? '');
    if (!meaning || start + 1 >= scope.to || words[start + 1]?.timed)
        return undefined;
    const to = contentEnd(scope, start + 1, 'narrow');
    return to > start + 1 ? { frame: 'object', meaning, content: { from: start + 1, to }, cueEnd: start + 1 } : undefined;
}
/** "told reporters that", "urged owners to lend". */
function toPerson(scope, start, verb) {
    const { words } = scope;
    if (!verb.frames.has('addressee') && !verb.frames.has('person-infinitive'))
        return undefined;
    const end = addresseeEnd(scope, start);
    if (end === start)
        return undefined;
    const next = words[end];
    if (next?.tag === 'to' || (next?.tag === 'negation' && words[end + 1]?.tag === 'to')) {
        const asked = complement(scope, 'person-infinitive', { verb, from: start, cueEnd: start, reach: 'narrow' });
        if (asked)
            return asked;
    }
    if (verb.frames.has('person-infinitive') &&
        verb.lemma === 'want' &&
        (next?.tag === 'past' || next?.tag === 'participle')) {
        return complement(scope, 'person-infinitive', { verb, from: start, cueEnd: start, reach: 'narrow' });
    }
    if (!verb.frames.has('addressee'))
        return undefined;
    const said = plain(scope, end, start, verb);
    return said && said.frame !== 'object' && said.frame !== 'infinitive' ? said : undefined;
}
function plain(scope, start, cueEnd, verb) {
    const { words, to } = scope;
    if (opensInfinitive(scope, start) && verb.frames.has('infinitive')) {
        return complement(scope, 'infinitive', { verb, from: start, cueEnd, reach: 'narrow' });
    }
    let from = skipAdjuncts(scope, start);
    if ([':', ','].includes(words[from]?.text ?? '') && from + 1 < to && isQuoted(scope, from + 1))
        from += 1;
    if (words[from]?.text === ',' && from < to)
        from = afterParenthesis(scope, from);
    const word = words[from];
    if (!word || from >= to)
        return undefined;
    const at = { verb, from, cueEnd };
    if (isQuoted(scope, from))
        return quoted(scope, at);
    if (word.text === ':')
        return from + 1 < to ? complement(scope, 'clause', { ...at, from: from + 1, reach: 'wide' }) : undefined;
    if (word.tag === 'that')
        return complement(scope, 'clause', { ...at, reach: 'wide' }) ?? complement(scope, 'that', { ...at, reach: 'wide' });
    if (questionWords.has(word.lower))
        return complement(scope, 'question', { ...at, reach: 'wide' });
    if (word.tag === 'gerund' || word.lower === 'having' || word.lower === 'being')
        return complement(scope, 'gerund', { ...at, reach: 'narrow' }) ?? bare(scope, at);
    return bare(scope, at);
}
/** "to restart at four", "not to leave": not "to reporters". */
function opensInfinitive({ words, to }, start) {
    const at = words[start]?.tag === 'negation' ? start + 1 : start;
    const next = words[at + 1];
    if (words[at]?.tag !== 'to' || at + 1 >= to || !next)
        return false;
    return (!['determiner', 'name', 'pronoun', 'number', 'mark', 'possessive'].includes(next.tag) &&
        !(next.tag === 'noun' && /[^s]s$/u.test(next.lower)));
}
/** ", on arrival, that": what stands between two commas after the verb. */
function afterParenthesis({ words, segments }, comma) {
    const segment = segments.find(({ from }) => from === comma + 1);
    if (!segment || words[segment.to]?.text !== ',' || !['preposition', 'participle', 'adverb'].includes(segment.kind))
        return comma;
    return words[segment.to + 1]?.tag === 'that' ? segment.to + 1 : comma;
}
function quoted(scope, at) {
    for (const frame of ['quote', 'clause', 'object']) {
        const found = complement(scope, frame, { ...at, reach: frame === 'object' ? 'narrow' : 'wide' });
        if (found)
            return found;
    }
    return undefined;
}
function objectOnly(scope, at) {
    return startsChunk(scope.words[at.from]) ? complement(scope, 'object', { ...at, reach: 'narrow' }) : undefined;
}
/** A clause without "that", or a noun phrase. */
function bare(scope, at) {
    const { words, quote } = scope;
    const word = words[at.from];
    const opensClause = startsChunk(word) ||
        word?.tag === 'gerund' ||
        word?.tag === 'adverb' ||
        word?.tag === 'subordinator' ||
        word?.tag === 'preposition' ||
        word?.tag === 'negation' ||
        word?.timed === true;
    if (!opensClause || ['me', 'him', 'us', 'them'].includes(word?.lower ?? ''))
        return objectOnly(scope, at);
    const clause = complement(scope, 'clause', { ...at, reach: 'wide' });
    if (clause && word?.lower !== 'as' && hasSubjectAndVerb(scope, clause.content))
        return clause;
    if (!startsChunk(word) || quote !== scope.quote)
        return undefined;
    return complement(scope, 'object', { ...at, reach: 'narrow' });
}
function hasSubjectAndVerb({ words, quote, segments }, { from, to }) {
    const end = segments.find((segment) => segment.from <= from && from < segment.to)?.to ?? to;
    const stretch = {
        words,
        quote,
        from,
        to: words[from]?.tag === 'preposition' || words[from]?.tag === 'subordinator' ? to : Math.min(to, end),
    };
    const verb = findFiniteVerb(stretch) ?? findFiniteVerb({ ...stretch, to });
    return verb !== undefined && verb > from;
}
