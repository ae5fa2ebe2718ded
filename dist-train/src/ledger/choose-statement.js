import { keyOfTime } from './match-claims.js';
import { compare } from './order.js';
/** Words that point outside the statement: it cannot stand alone. */
const pointingPattern = /\b(?:it|its|they|them|their|he|his|she|her|we|our|ours|i|my|this|these|those|such)\b/iu;
/** The words that say the claim most clearly by themselves: somebody's, never ours. The earlier of two as clear. */
export function chooseStatement(statements) {
    const [best] = statements
        .map((statement) => ({ statement, clarity: clarityOf(statement) }))
        .sort((a, b) => b.clarity - a.clarity || compare(keyOfTime(a.statement), keyOfTime(b.statement)));
    if (!best)
        throw new RangeError('Expected a claim with at least one statement, got none');
    return best.statement;
}
function clarityOf({ stance, certainty, text, terms, spans }) {
    const denies = stance === 'denies' ? -6 : stance === 'speculates' ? -2 : 0;
    const sure = certainty === 'certain' ? 0.5 : 0;
    const points = (pointingPattern.test(text) ? -1.5 : 0) + (/^(?:that|whether|how|to)\b/iu.test(text) ? -0.5 : 0);
    const whole = spans.length === 1 ? 0.3 : 0;
    return denies + sure + points + whole + Math.min(terms.length, 5) * 0.5 - Math.max(0, terms.length - 14) * 0.15;
}
