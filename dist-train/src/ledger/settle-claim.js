import { unreachable } from '../core/error.js';
import { claimId, originId, shortHash } from '../core/ids.js';
import { chooseStatement } from './choose-statement.js';
import { explainOrigin, findKeptApart } from './explain-origins.js';
import { keyOfTime } from './match-claims.js';
import { compare, groupBy } from './order.js';
import { contradicts } from './polarity.js';
import { settleStatus } from './settle-status.js';
import { traceOrigins } from './trace-origins.js';
/** The name of the claim whose earliest statement this is. Stays the same as long as its earliest words do. */
function claimIdOf(first) {
    return claimId(`c${shortHash(`claim\n${first?.article.id}\n${first?.revision.id}\n${JSON.stringify(first?.spans)}\n${first?.speaker ?? ''}`)}`);
}
/** Works out one claim: who stands behind it, who denies it, and how that changed. */
export function settleClaim(matter, context, saidAt) {
    const id = claimIdOf(matter.statements[0]);
    const traced = traceOrigins(matter.statements, context);
    const { withdrawal } = context;
    const statement = chooseStatement(matter.statements);
    const steps = [
        ...traced.map((one) => toStep(one, statement, saidAt(one.statement), withdrawal)),
        ...withdrawalSteps(traced, withdrawal),
    ];
    const settled = settleStatus(steps);
    const idOf = (key) => originId(`o${shortHash(`origin\n${id}\n${key}`)}`);
    const origins = [...groupBy(traced, ({ trace }) => trace.key)].map(([key, list]) => {
        const turns = settled.turns.get(key) ?? [];
        const { name, kind } = list[0]?.trace ?? { name: '', kind: 'unspecified' };
        return {
            id: idOf(key),
            name,
            kind,
            role: settled.roles.get(key) ?? 'speculates',
            ...(turns.length > 1 && { turns }),
            articleIds: [...new Set(list.map(({ statement }) => statement.article.id))],
            reason: explainOrigin(list, context.outlets),
        };
    });
    const keptApart = findKeptApart(origins);
    const seen = steps.filter((step) => step.role === 'supports' || step.role === 'speculates').map((step) => step.at);
    const denied = steps.filter((step) => step.role === 'denies').map((step) => step.at);
    return {
        id,
        storyId: matter.story.id,
        statement: statement.text,
        statementFrom: toPassage(statement),
        ...(matter.rivals.length > 0 && { rivalIds: matter.rivals.map(claimIdOf).sort(compare) }),
        status: settled.status,
        firstSeenAt: earliest(seen) ?? earliest(steps.map((step) => step.at)) ?? '',
        ...(denied.length > 0 && { firstDeniedAt: earliest(denied) ?? '' }),
        origins,
        ...(keptApart.length > 0 && { keptApart }),
        evidence: [
            ...traced.map((one) => toEvidence(one, idOf(one.trace.key))),
            ...withdrawalEvidence(traced, withdrawal, idOf),
        ],
        history: settled.history,
    };
}
const earliest = (times) => [...times].sort(compare)[0];
const toPassage = ({ article, revision, spans }) => ({
    articleId: article.id,
    revisionId: revision.id,
    spans,
});
function toStep({ statement, trace }, claim, at, withdrawal) {
    const own = withdrawal !== undefined &&
        withdrawal.revision.id === statement.revision.id &&
        trace.why?.includes(' withdraws ') === true;
    return {
        at,
        order: keyOfTime(statement),
        originKey: trace.key,
        role: own ? 'withdrawn' : sideOf(statement, claim),
        because: toPassage(statement),
    };
}
/** Which side a statement takes on a claim. */
function sideOf(statement, claim) {
    const role = roleOf(statement);
    return role === 'supports' && contradicts(statement, claim) ? 'denies' : role;
}
/** Which side a stance takes. */
function roleOf({ stance }) {
    switch (stance) {
        case 'asserts':
        case 'confirms':
        case 'accuses':
        case 'promises':
        case 'demands':
            return 'supports';
        case 'denies':
            return 'denies';
        case 'speculates':
        case 'asks':
        case 'declines':
            return 'speculates';
        default:
            return unreachable(stance);
    }
}
/** The origins that a withdrawal takes back: those that entered the record through the outlet that withdraws. */
function withdrawnKeys(traced, withdrawal) {
    if (!withdrawal)
        return [];
    return [...groupBy(traced, ({ trace }) => trace.key)].flatMap(([key, list]) => {
        const first = list.find(({ statement }) => roleOf(statement) === 'supports');
        return first && withdrawal.of(first.statement) ? [key] : [];
    });
}
function withdrawalSteps(traced, withdrawal) {
    if (!withdrawal)
        return [];
    const { article, revision, spans } = withdrawal;
    return withdrawnKeys(traced, withdrawal).map((originKey) => ({
        at: revision.at,
        order: `${revision.at}\n${article.id}\n${revision.id}\n`,
        originKey,
        role: 'withdrawn',
        because: { articleId: article.id, revisionId: revision.id, spans },
    }));
}
function toEvidence({ statement }, id) {
    const { text, speaker, stance, certainty, attribution } = statement;
    return {
        ...toPassage(statement),
        text,
        ...(speaker !== undefined && { speaker }),
        stance,
        certainty,
        originId: id,
        ...(attribution && { attributionId: attribution.id }),
    };
}
/** The words that withdraw, as evidence, where no attribution of the notice holds them already. */
function withdrawalEvidence(traced, withdrawal, idOf) {
    const key = withdrawnKeys(traced, withdrawal)[0];
    if (!withdrawal || key === undefined)
        return [];
    const { article, revision, spans } = withdrawal;
    if (traced.some(({ statement, trace }) => statement.revision.id === revision.id && trace.key === key))
        return [];
    const text = spans.map((span) => revision.reading.article.text.slice(...span)).join(' ');
    return [
        {
            articleId: article.id,
            revisionId: revision.id,
            spans,
            text,
            ...(article.outlet !== undefined && { speaker: article.outlet }),
            stance: 'denies',
            certainty: 'certain',
            originId: idOf(key),
        },
    ];
}
