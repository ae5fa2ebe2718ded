import { keyOfTime } from './match-claims.js';
import { compare } from './order.js';
/** Lays what a notice says in the outlet's own voice ("the works is not due to close") to the claim that it takes back. */
export function applyNotices(matters, withdrawals) {
    const moved = new Map();
    for (const [taken, withdrawal] of withdrawals) {
        for (const matter of matters) {
            if (matter !== taken && matter.story === taken.story && !withdrawals.has(matter) && isPartOf(matter, withdrawal))
                moved.set(matter, taken);
        }
    }
    const withdrawn = new Map();
    const kept = matters.flatMap((matter) => {
        if (moved.has(matter))
            return [];
        const added = [...moved].flatMap(([from, to]) => (to === matter ? from.statements : []));
        const withdrawal = withdrawals.get(matter);
        // A notice repeats what it takes back ("we reported that …"): these words are no new support.
        const meant = matter.statements.filter(({ revision, attribution }) => attribution || revision.id !== withdrawal?.revision.id);
        const whole = { ...matter, statements: [...meant, ...added].sort((a, b) => compare(keyOfTime(a), keyOfTime(b))) };
        if (withdrawal)
            withdrawn.set(whole, withdrawal);
        return [whole];
    });
    return { matters: kept, withdrawals: withdrawn };
}
function isPartOf({ statements }, { revision, article }) {
    return statements.every(({ revision: where, stance, speaker }) => where.id === revision.id &&
        stance === 'denies' &&
        (speaker === undefined || speaker.toLowerCase() === article.outlet?.toLowerCase()));
}
