import { knownName } from '../names/known-names.js';
import { sortOf } from './draft.js';
import { roleOf } from './roles.js';
/** Adds the offices that the words beside a name give to whom it names. */
export function addRoles(reading, name, byFirst) {
    const draft = reading.draftAt.get(name.tokens[0]);
    if (draft === undefined || sortOf(draft) !== 'person')
        return;
    for (const descriptor of name.descriptors) {
        if (descriptor.kind !== 'person' && descriptor.place !== 'title')
            continue;
        const role = roleOf(reading.doc.tokens, descriptor);
        if (role === undefined)
            continue;
        if (role.country !== undefined)
            draft.country ??= role.country;
        const bodyName = role.body === undefined ? undefined : byFirst.get(role.body);
        const body = bodyName === undefined ? undefined : reading.draftAt.get(bodyName.tokens[0]);
        const owner = role.owner === undefined ? undefined : draftIn(reading, role.owner);
        const ownerName = owner === undefined ? undefined : (stateOf(owner) ?? owner.name);
        const of = body?.name ?? role.country ?? ownerName ?? '';
        draft.roles.add(of === '' || of === draft.name ? role.office : `${role.office} of ${articleFor(of)}${of}`);
    }
}
/** A state, or the state whose capital stands for it: "Moscow’s foreign minister". */
export function stateOf(draft) {
    if (draft === undefined)
        return undefined;
    const sort = sortOf(draft);
    return sort === 'country' || (sort === 'place' && draft.known && knownName(draft.name)?.voice !== undefined)
        ? draft.country
        : undefined;
}
const articleFor = (name) => knownName(name)?.sort === 'country' && /^(?:United|Netherlands|Philippines)/u.test(name) ? 'the ' : '';
/** The last draft that begins within a stretch: the owner right before "’s". */
function draftIn(reading, [first, end]) {
    for (let at = end - 1; at >= first; at -= 1) {
        const draft = reading.draftAt.get(at);
        if (draft !== undefined)
            return draft;
    }
    return undefined;
}
/** Whose the named one is by the words beside the name: "her husband, Nils". */
export function ownerOfName(reading, name) {
    for (const descriptor of name.descriptors) {
        const owner = roleOf(reading.doc.tokens, descriptor)?.owner;
        const draft = owner === undefined ? undefined : draftIn(reading, owner);
        if (draft !== undefined)
            return draft;
    }
    return undefined;
}
