import { governmentName, knownName } from '../names/known-names.js';
import { sortOf } from './draft.js';
/** A named draft as a speaker: a capital or a state speaks as its government. */
export function speakerOfDraft({ ids }, draft) {
    const id = ids.get(draft);
    const sort = sortOf(draft);
    const voice = draft.known ? knownName(draft.name)?.voice : undefined;
    const stands = voice !== undefined && (sort === 'country' || sort === 'place' || sort === 'seat');
    return {
        speaker: stands ? voice : draft.name.replace(/[\s\u00a0]+/gu, ' '),
        ...(id !== undefined && { entityId: id }),
        sourceKind: kindOfSort(sort),
    };
}
/** The kind of source that a sort of name is. A town that speaks is its council. */
export function kindOfSort(sort) {
    switch (sort) {
        case 'person':
        case 'organization':
        case 'government':
        case 'media':
        case 'state-media':
            return sort;
        case 'country':
        case 'seat':
        case 'place':
            return 'government';
        default:
            return 'organization';
    }
}
/** The government of a state as a speaker. */
export const speakerOfState = (country) => ({
    speaker: governmentName(country),
    sourceKind: 'government',
});
