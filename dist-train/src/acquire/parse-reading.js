import { createHash } from 'node:crypto';
import { HearsayError } from '../core/error.js';
import { firstIssue, withoutBlanks } from './line-schema.js';
import { readingSchema } from './reading-schema.js';
/** The reading that a JSON value holds. Throws `HearsayError` naming what does not fit: every span must lie in the text and give its words. */
export function parseReading(name, value) {
    const parsed = readingSchema.safeParse(withoutBlanks(value));
    if (!parsed.success)
        throw malformed(name, firstIssue(parsed.error));
    const { fetchedAt: seenAt, article: given, ...rest } = parsed.data;
    const { fetchedAt: fetchedWithin, textHash, ...facts } = given;
    const hash = `sha256:${createHash('sha256').update(facts.text, 'utf8').digest('hex')}`;
    if (textHash !== undefined && textHash !== hash) {
        throw malformed(name, `article.textHash: expected ${hash} for this text, got ${textHash}`);
    }
    const reading = { ...rest, article: { ...facts, textHash: hash } };
    const wrong = findWrongSpan(reading) ?? findWrongId(reading);
    if (wrong !== undefined)
        throw malformed(name, wrong);
    const fetchedAt = seenAt ?? fetchedWithin;
    return { reading, ...(fetchedAt !== undefined && { fetchedAt }) };
}
function malformed(name, what) {
    return new HearsayError('input.malformed', `Expected a reading in ${name}; ${what}.`);
}
function findWrongSpan({ article, notices, sentences, times, entities, attributions }) {
    const { text } = article;
    const check = (place, spans, words) => {
        for (const [start, end] of spans) {
            if (!(start <= end && end <= text.length))
                return `${place}: the span [${start}, ${end}) does not lie in the text of ${text.length} characters`;
        }
        const found = spans.map(([start, end]) => text.slice(start, end)).join(' ');
        return words === undefined || words === found
            ? undefined
            : `${place}: the spans give "${cut(found)}", not "${cut(words)}"`;
    };
    const part = (place, given) => given && check(place, given.spans, given.text);
    const checks = function* () {
        yield check('sentences', sentences);
        for (const { code, span } of notices)
            yield span && check(`notice ${code}`, [span]);
        for (const { span, text: words } of times)
            yield check('times', [span], words);
        for (const { id, mentions } of entities)
            for (const { span, text: words } of mentions)
                yield check(`entity ${id}`, [span], words);
        for (const { id, source, cue, content } of attributions) {
            yield part(`attribution ${id}, source`, source) ??
                part(`attribution ${id}, cue`, cue) ??
                part(`attribution ${id}, content`, content);
        }
    };
    for (const wrong of checks())
        if (wrong !== undefined)
            return wrong;
    return undefined;
}
function findWrongId({ entities, attributions }) {
    const named = new Set(entities.map(({ id }) => id));
    const said = new Set(attributions.map(({ id }) => id));
    if (named.size < entities.length)
        return 'entities: two have one id';
    if (said.size < attributions.length)
        return 'attributions: two have one id';
    const wrong = ({ about, nestedIn, source }) => (about !== undefined && !said.has(about)) ||
        (nestedIn !== undefined && !said.has(nestedIn)) ||
        (source?.entityId !== undefined && !named.has(source.entityId));
    const found = attributions.find(wrong);
    return found && `attribution ${found.id}: it points to an attribution or entity that is not there`;
}
const cut = (words) => (words.length > 60 ? `${words.slice(0, 60)}…` : words);
