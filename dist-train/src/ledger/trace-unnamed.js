import { foldName, nameWords } from './name-forms.js';
/**
 * The origin of words whose speaker has no name: "two people with knowledge of the project" stay with the outlet that they
 * spoke to, and "a Finnish coach" is the coach whom another report names.
 */
export function traceUnnamed(statement, traced, context, kind) {
    const speaker = statement.speaker ?? '';
    const outlet = findHearer(statement, traced, context);
    const before = traced.find(({ trace, statement: other }) => trace.key.startsWith('unnamed ') && sameUnnamed(statement, other, outlet, context));
    if (before)
        return {
            ...before.trace,
            why: `${context.outlets.nameOf(statement.article)} has it from the same unnamed source that spoke to ${context.outlets.nameOf(before.statement.article)}.`,
        };
    if (kind === 'person' || kind === 'anonymous') {
        const named = traced.filter(({ trace, statement: other }) => trace.kind === 'person' && describes(speaker, other.speaker ?? '', context));
        const [first] = named;
        if (first && named.every(({ trace }) => trace.key === first.trace.key)) {
            return {
                ...first.trace,
                why: `“${speaker}” is ${first.trace.name} by the description that ${context.outlets.nameOf(first.statement.article)} gives.`,
            };
        }
    }
    if (kind !== 'anonymous')
        return { key: `unnamed ${foldName(speaker)}`, name: speaker, kind };
    return {
        key: `unnamed ${foldName(speaker)} ${foldName(outlet)}`,
        name: speaker.toLowerCase().includes(outlet.toLowerCase()) ? speaker : `${speaker}, to ${outlet}`,
        kind,
        why: `Who they are is known only to ${outlet}, to whom they spoke.`,
    };
}
/** The outlet that an unnamed source spoke to: one that the sentence or paragraph names, the original of a copy, else the article's own. */
function findHearer(statement, traced, { outlets }) {
    const { text } = statement.revision.reading.article;
    for (const span of [statement.sentence, statement.paragraph]) {
        const named = outlets.namedIn(text.slice(...span)).find((name) => name !== outlets.nameOf(statement.article));
        if (named !== undefined)
            return named;
    }
    const copied = traced.find(({ statement: other }) => other.article.id === statement.article.copyOf && other.speaker === statement.speaker);
    return outlets.nameOf(copied?.statement.article ?? statement.article);
}
function sameUnnamed(one, other, outlet, { outlets }) {
    const [a, b] = [nameWords(one.speaker ?? ''), nameWords(other.speaker ?? '')];
    const shared = [...a].filter((word) => b.has(word)).length;
    if (shared * 2 < Math.min(a.size, b.size))
        return false;
    return (outlets.nameOf(other.article) === outlet ||
        one.article.id === other.article.id ||
        (one.article.groupId !== undefined && one.article.groupId === other.article.groupId));
}
/** Whether every telling word of a description stands beside the name somewhere in the story; the last one must. */
function describes(description, name, { persons }) {
    const known = persons.descriptions.get(foldName(name));
    const words = [...nameWords(description)];
    return (known !== undefined && words.length > 0 && words.some((word) => known.has(word)) && known.has(words.at(-1) ?? ''));
}
