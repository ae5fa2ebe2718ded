import { foldName, nameWords } from './name-forms.js';
import { sourceKindOf } from './source-kind.js';
import { isEyewitness, traceOwnVoice } from './trace-own-voice.js';
import { traceUnnamed } from './trace-unnamed.js';
/** Finds the origin of every statement of one claim. Statements come in time order, so that a repeat meets what it repeats. */
export function traceOrigins(said, context) {
    const statements = said.flatMap(toEachSpeaker);
    const traced = [];
    const isLate = (one) => isOwnVoice(one, context) && !isEyewitness(one);
    for (const statement of statements.filter((one) => !isLate(one))) {
        const trace = isOwnVoice(statement, context)
            ? traceOwnVoice(statement, traced, context)
            : traceNamed(statement, traced, context);
        traced.push({ statement, trace });
    }
    // An outlet's own voice may repeat what a later revision shows to come from somebody: so it is traced when all else is known.
    for (const statement of statements.filter(isLate)) {
        traced.push({ statement, trace: traceOwnVoice(statement, traced, context) });
    }
    return joinShortNames(traced);
}
/** "Pyongyang and Moscow denied it" is two denials: joint speakers are told apart by "; ". */
function toEachSpeaker(statement) {
    const speakers = statement.speaker?.split('; ') ?? [];
    return speakers.length < 2 ? [statement] : speakers.map((speaker) => ({ ...statement, speaker }));
}
function isOwnVoice({ speaker, article, attribution }, { outlets }) {
    if (speaker === undefined)
        return attribution === undefined || attribution.source === undefined;
    return outlets.isOwn(article, speaker);
}
function traceNamed(statement, traced, context) {
    const speaker = statement.speaker ?? '';
    const kind = sourceKindOf(statement.attribution?.sourceKind ?? 'unspecified', speaker);
    if (kind === 'media' || kind === 'state-media' || context.outlets.find(speaker) !== undefined)
        return traceOutlet(statement, traced, context, kind);
    if (kind === 'anonymous' || !/\p{Lu}/u.test(speaker))
        return traceUnnamed(statement, traced, context, kind);
    if (kind === 'person' && !namesBody(speaker, context.persons))
        return tracePerson(statement, context);
    return traceBody(speaker, kind === 'person' ? 'organization' : kind);
}
/** Whether the story uses a name, or a short form of it, for a body: "Orsa Mobility" looks like a person's name. */
function namesBody(speaker, { bodies, offices }) {
    const name = foldName(speaker);
    return !offices.has(name) && (bodies.has(name) || bodies.has(name.split(' ')[0] ?? ''));
}
/** "The Mur Valley Echo reported": whoever the Echo had it from, when that is on record. */
function traceOutlet(statement, traced, { outlets }, kind) {
    const speaker = statement.speaker ?? '';
    const outlet = outlets.find(speaker);
    const cited = traced.find((other) => other.statement.article.id !== statement.article.id &&
        (other.statement.stance === 'denies') === (statement.stance === 'denies') &&
        (outlet === undefined
            ? /^(?:an?|the|this|that|some|one)\s/iu.test(speaker)
            : outlets.find(other.statement.article.outlet ?? '') === outlet));
    if (cited)
        return {
            ...cited.trace,
            why: `${outlets.nameOf(statement.article)} repeats what ${outlets.nameOf(cited.statement.article)} reported.`,
        };
    const name = outlet ?? speaker;
    return {
        key: `own ${foldName(name)}`,
        name: outlet === undefined ? speaker : `${name} (own reporting)`,
        kind: kind === 'state-media' ? kind : 'media',
        ...(outlet !== undefined && {
            why: `${outlets.nameOf(statement.article)} cites ${name}, which names no other source in the ledger.`,
        }),
    };
}
/** A person in office or on duty counts as the body; a private opinion, and a guess, stay the person's. */
function tracePerson(statement, { persons }) {
    const speaker = statement.speaker ?? '';
    const office = statement.stance === 'speculates' ? undefined : persons.offices.get(foldName(speaker));
    if (!office)
        return { key: `person ${foldName(speaker)}`, name: speaker, kind: 'person' };
    return {
        key: `body ${foldName(office.body)}`,
        name: office.body,
        kind: /\b(?:ministry|government|police|authority)\b/iu.test(office.body) ? 'government' : 'organization',
        why: `${speaker} speaks for ${office.body} (“${office.words}”).`,
    };
}
/** A ministry of a country speaks for its government. */
function traceBody(speaker, kind) {
    const country = /\b(?:ministry|department)\b.*\sof\s(?:the\s)?(\p{Lu}[\p{L} ]+)$/iu.exec(speaker)?.[1];
    if (country !== undefined && /foreign|defen[cs]e|interior|finance|affairs|health|justice|economy/iu.test(speaker)) {
        const name = `Government of ${country}`;
        return { key: `body ${foldName(name)}`, name, kind: 'government', why: `${speaker} is a part of the ${name}.` };
    }
    return { key: `body ${foldName(speaker)}`, name: speaker, kind };
}
/** "Brennhov" and "Brennhov Tramworks" are one origin where no other longer name of the claim fits. */
function joinShortNames(traced) {
    const traces = new Map(traced.map(({ trace }) => [trace.key, trace]));
    const longer = new Map();
    for (const trace of traces.values()) {
        if (!/^(?:body|person) /u.test(trace.key))
            continue;
        const words = nameWords(trace.name);
        const fits = [...traces.values()].filter((other) => {
            const theirs = nameWords(other.name);
            return (other.key.split(' ', 1)[0] === trace.key.split(' ', 1)[0] &&
                theirs.size > words.size &&
                [...words].every((word) => theirs.has(word)));
        });
        const fit = fits[0];
        if (fit && fits.length === 1 && words.size > 0)
            longer.set(trace.key, fit);
    }
    return traced.map((one) => {
        const fit = longer.get(one.trace.key);
        return fit
            ? {
                ...one,
                trace: { key: fit.key, name: fit.name, kind: fit.kind, why: `“${one.trace.name}” is short for ${fit.name}.` },
            }
            : one;
    });
}
