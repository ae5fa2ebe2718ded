import { highlight } from '../core/highlight.js';
import { findSpeakers, whoIsWho } from './report-who.js';
/** A reading below this is a doubtful one and is called so. */
const doubtfulBelow = 60;
const kindWords = {
    person: 'person',
    organization: 'organization',
    government: 'government',
    'state-media': 'state media',
    media: 'media',
    document: 'document',
    anonymous: 'anonymous',
    unspecified: 'not named',
};
/** What the reports in HTML, Markdown and plain text show of a reading. */
export function toReportView(reading) {
    const { article, attributions } = reading;
    const lit = highlight(article.text, attributions);
    const index = findSpeakers(reading);
    const notes = tellRolesOnce(lit.notes.map((note) => toReportNote(note, article.text, index)));
    return {
        lit,
        notes,
        speakers: [...new Set(notes.flatMap(({ speaker }) => speaker?.split('; ') ?? []))],
        who: whoIsWho(reading, index),
        times: distinctTimes(reading.times),
    };
}
function toReportNote(note, text, index) {
    const { source, cue, content, speaker = source?.text, sourceKind, confidence } = note.attribution;
    const role = index.roleOf(note.attribution);
    const sure = Math.round(Math.min(1, Math.max(0, confidence || 0)) * 100);
    return {
        ...note,
        ...(speaker && { speaker }),
        unnamed: sourceKind === 'anonymous',
        ...(role !== undefined && { role }),
        kind: kindWords[sourceKind],
        cue: joinWords(text, cue.spans),
        words: joinWords(text, content?.spans ?? []),
        sure,
        doubtful: sure < doubtfulBelow,
    };
}
function tellRolesOnce(notes) {
    const told = new Set();
    return notes.map((note) => {
        const { role, ...rest } = note;
        if (role === undefined || note.speaker === undefined || !told.has(note.speaker)) {
            if (note.speaker !== undefined)
                told.add(note.speaker);
            return note;
        }
        return rest;
    });
}
function joinWords(text, spans) {
    return spans
        .map(([start, end]) => text.slice(start, end).replace(/\s+/gu, ' '))
        .filter((words) => words !== '')
        .join(' … ');
}
function distinctTimes(times) {
    const seen = new Map();
    for (const time of [...times].sort((a, b) => a.span[0] - b.span[0])) {
        const key = `${time.value}\n${time.text}`;
        if (!seen.has(key))
            seen.set(key, time);
    }
    return [...seen.values()];
}
/** "Ann", "Ann and Bob", "Ann, Bob and Cid". A government is spoken of with its article. */
export function listNames(names) {
    const spoken = names.map((name) => (/^Government of /.test(name) ? `the ${name}` : name));
    const last = spoken.at(-1) ?? '';
    return spoken.length < 2 ? last : `${spoken.slice(0, -1).join(', ')} and ${last}`;
}
/** "1 denial", "2 denials". */
export function countOf(count, noun) {
    return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
