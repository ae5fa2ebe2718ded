import { compare } from './order.js';
/**
 * Takes the steps one after the other. The latest stance of an origin counts; a withdrawn origin stays withdrawn, and its own
 * correction is no denial by it. Every change of status is kept with the words that made it.
 */
export function settleStatus(steps) {
    const roles = new Map();
    const turns = new Map();
    const history = [];
    for (const { at, originKey, role, because } of [...steps].sort((a, b) => compare(a.at, b.at) || compare(a.order, b.order))) {
        const before = roles.get(originKey);
        if (before === 'withdrawn')
            continue;
        if (before !== role)
            turns.set(originKey, [...(turns.get(originKey) ?? []), { at, role }]);
        roles.set(originKey, role);
        const status = statusOf([...roles.values()]);
        if (history.at(-1)?.status === status)
            continue;
        // Of what happens in one moment only the outcome is a change: a report that carries both sides contests at once.
        if (history.at(-1)?.at === at)
            history.pop();
        if (history.at(-1)?.status !== status)
            history.push({ at, status, because });
    }
    return { status: statusOf([...roles.values()]), history, roles, turns };
}
/** The contract's rule: retracted, contested, corroborated, else uncorroborated. */
function statusOf(roles) {
    const supports = roles.filter((role) => role === 'supports').length;
    const denied = roles.includes('denies');
    if (supports === 0 && roles.includes('withdrawn'))
        return 'retracted';
    if (supports > 0 && denied)
        return 'contested';
    return supports > 1 && !denied ? 'corroborated' : 'uncorroborated';
}
