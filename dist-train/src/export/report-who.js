/** Forms of one name that a list shows; a long text may hold any number. */
const mostForms = 6;
/** Speakers of several attributions are joined by this in `speaker`. */
const speakersOf = ({ speaker }) => speaker === undefined ? [] : speaker.split('; ').filter((name) => name !== '');
/** Finds who speaks, and which entity that is. */
export function findSpeakers({ entities, attributions }) {
    const byName = new Map();
    for (const entity of entities)
        if (!byName.has(entity.name))
            byName.set(entity.name, entity);
    const byId = new Map(entities.map((entity) => [entity.id, entity]));
    const voices = new Map();
    for (const attribution of attributions) {
        const names = speakersOf(attribution);
        const known = names.flatMap((name) => byName.get(name) ?? []);
        const entity = attribution.source?.entityId === undefined ? undefined : byId.get(attribution.source.entityId);
        for (const one of entity ? [entity, ...known] : known) {
            const voice = voices.get(one.id) ?? new Set();
            for (const name of names.length === 1 || one === entity ? names : [one.name])
                voice.add(name);
            voices.set(one.id, voice);
        }
    }
    return {
        roleOf(attribution) {
            const [name, ...others] = speakersOf(attribution);
            return name === undefined || others.length > 0 ? undefined : byName.get(name)?.roles[0];
        },
        speaksAs: (entity) => (voices.has(entity.id) ? [...(voices.get(entity.id) ?? [])] : undefined),
    };
}
/** Everybody who speaks or holds an office, in the order of their first mention. */
export function whoIsWho({ entities }, index) {
    return entities
        .filter((entity) => entity.roles.length > 0 || index.speaksAs(entity) !== undefined)
        .map((entity) => ({ entity, at: Math.min(...entity.mentions.slice(0, 1000).map(({ span }) => span[0])) }))
        .sort((a, b) => a.at - b.at || (a.entity.id < b.entity.id ? -1 : 1))
        .map(({ entity }) => ({
        name: entity.name,
        type: entity.type,
        roles: entity.roles,
        speaksAs: (index.speaksAs(entity) ?? []).filter((name) => name !== entity.name && !entity.name.includes(name)),
        forms: formsOf(entity),
    }));
}
function formsOf({ name, mentions }) {
    const inOrder = [...mentions].sort((a, b) => a.span[0] - b.span[0]);
    const forms = new Map();
    for (const { text, kind } of inOrder) {
        const words = text.replace(/\s+/gu, ' ');
        const key = kind === 'pronoun' ? words.toLowerCase() : words;
        if (words !== name && !forms.has(key))
            forms.set(key, kind === 'pronoun' ? key : words);
    }
    return [...forms.values()].slice(0, mostForms);
}
