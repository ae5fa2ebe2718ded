/** Words by which a writer tells what he saw himself. */
const eyewitnessPattern = /(?:^|[\s“])(?:I|me|my)\b|\b(?:our (?:reporter|correspondent)|this reporter|we (?:saw|counted|found|visited|watched|reached|observed|measured|tested|reviewed))\b/u;
/** Whether a statement is a witness's own: its paragraph is told in the first person, outside quotation marks. */
export function isEyewitness({ revision, paragraph }) {
    const words = revision.reading.article.text.slice(...paragraph);
    return eyewitnessPattern.test(words.replace(/[“"][^“”"\n]{0,2000}[”"]/gu, ''));
}
/**
 * The origin of what an outlet says in its own voice or lays in nobody's mouth. What it saw itself is its own; what repeats an earlier report has
 * that report's origin; what a later revision of the same page lays in somebody's mouth came from that somebody.
 */
export function traceOwnVoice(statement, traced, { outlets, withdrawal }) {
    const outlet = outlets.nameOf(statement.article);
    if (withdrawal && withdrawal.article.id === statement.article.id && statement.stance === 'denies') {
        const withdrawn = traced.find(({ statement: other }) => withdrawal.of(other));
        if (withdrawn)
            return { ...withdrawn.trace, why: `${outlet} withdraws what it had reported.` };
    }
    const own = {
        key: `own ${outlet.toLowerCase()}`,
        name: `${outlet} (own reporting)`,
        kind: 'media',
        why: `${outlet} states it in its own voice.`,
    };
    const alike = traced.filter(({ statement: other }) => (other.stance === 'denies') === (statement.stance === 'denies'));
    const revealed = alike.find(({ statement: other }) => other.article.id === statement.article.id &&
        other.revision.at > statement.revision.at &&
        !/^own /u.test(other.speaker ?? ''));
    if (revealed)
        return {
            ...revealed.trace,
            why: `A later revision of ${outlet}’s page says that it came from ${revealed.statement.speaker ?? revealed.trace.name}.`,
        };
    if (isEyewitness(statement))
        return own;
    const earlier = alike.find(({ statement: other }) => other.article.id !== statement.article.id && other.revision.at < statement.revision.at);
    if (earlier)
        return {
            ...earlier.trace,
            why: `${outlet} repeats in its own voice what ${outlets.nameOf(earlier.statement.article)} reported from ${earlier.statement.speaker ?? earlier.trace.name}.`,
        };
    return statement.attribution && statement.speaker === undefined ? traceUnsourced(outlet) : own;
}
/** "Reportedly", "accusations that": somebody else says it, and the report does not tell who. */
function traceUnsourced(outlet) {
    return {
        key: `unsourced ${outlet.toLowerCase()}`,
        name: `not named, in ${outlet}`,
        kind: 'unspecified',
        why: `${outlet} does not tell who says so.`,
    };
}
