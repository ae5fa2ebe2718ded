import { articleId, attributionId, claimId, groupId, originId, revisionId, storyId, } from '../core/ids.js';
import { editKinds, roles, statuses, } from '../core/ledger.js';
import { certainties, sourceKinds, stances } from '../core/reading.js';
/** The part of a reading that its revision's row does not hold. Keys are sorted, so that equal readings are equal text. */
export function toReadingDocument({ article, ...rest }) {
    const { text: _text, textHash: _textHash, pageHash: _pageHash, ...facts } = article;
    return JSON.stringify({ ...rest, article: facts }, (_key, value) => sortedKeys(value));
}
function sortedKeys(value) {
    if (typeof value !== 'object' || value === null || Array.isArray(value))
        return value;
    return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)));
}
/** A filed reading from its two rows. */
export function toFiledReading(row) {
    const { article, ...rest } = JSON.parse(row.document);
    return {
        articleId: articleId(row.article_id),
        revisionId: revisionId(row.id),
        ...(row.external_id !== null && { externalId: row.external_id }),
        seenAt: row.seen_at,
        reading: {
            ...rest,
            article: {
                ...article,
                text: row.text,
                textHash: row.text_hash,
                ...(row.page_hash !== null && { pageHash: row.page_hash }),
            },
        },
    };
}
/** A revision from its row. */
export function toRevision(row) {
    return {
        id: revisionId(row.id),
        ...(row.external_id !== null && { externalId: row.external_id }),
        seenAt: row.seen_at,
        textHash: row.text_hash,
        ...(row.page_hash !== null && { pageHash: row.page_hash }),
        text: row.text,
    };
}
/** An article from its row and its revisions. */
export function toArticle(row, revisions) {
    return {
        id: articleId(row.id),
        ...(row.external_id !== null && { externalId: row.external_id }),
        ...(row.url !== null && { url: row.url }),
        ...(row.outlet !== null && { outlet: row.outlet }),
        ...(row.title !== null && { title: row.title }),
        ...(row.byline !== null && { byline: row.byline }),
        ...(row.published_at !== null && { publishedAt: row.published_at }),
        ...(row.group_id !== null && { groupId: groupId(row.group_id) }),
        ...(row.story_id !== null && { storyId: storyId(row.story_id) }),
        revisions,
    };
}
/** A group of copies from its row and its articles. */
export function toGroup(row, articleIds) {
    return {
        id: groupId(row.id),
        articleIds: articleIds.map(articleId),
        ...(row.origin_article_id !== null && { originArticleId: articleId(row.origin_article_id) }),
        reason: row.reason,
    };
}
/** A story from its row and its articles. */
export function toStory(row, articleIds) {
    return { id: storyId(row.id), title: row.title, articleIds: articleIds.map(articleId) };
}
/** A claim from its row and its parts. */
export function toClaim(row, { origins, evidence, history }) {
    return {
        id: claimId(row.id),
        ...(row.story_id !== null && { storyId: storyId(row.story_id) }),
        statement: row.statement,
        statementFrom: {
            articleId: articleId(row.statement_article_id),
            revisionId: revisionId(row.statement_revision_id),
            spans: parseColumn(row.statement_spans),
        },
        ...(row.rival_ids !== null && { rivalIds: parseColumn(row.rival_ids) }),
        status: oneOf(statuses, row.status),
        firstSeenAt: row.first_seen_at,
        ...(row.first_denied_at !== null && { firstDeniedAt: row.first_denied_at }),
        origins,
        ...(row.kept_apart !== null && { keptApart: parseColumn(row.kept_apart) }),
        evidence,
        history,
    };
}
/** An origin from its row. */
export function toOrigin(row) {
    return {
        id: originId(row.id),
        name: row.name,
        kind: oneOf(sourceKinds, row.kind),
        role: oneOf(roles, row.role),
        ...(row.turns !== null && { turns: parseColumn(row.turns) }),
        articleIds: parseColumn(row.article_ids),
        reason: row.reason,
    };
}
/** A piece of evidence from its row. */
export function toEvidence(row) {
    return {
        ...toPassage(row),
        text: row.text,
        ...(row.speaker !== null && { speaker: row.speaker }),
        stance: oneOf(stances, row.stance),
        certainty: oneOf(certainties, row.certainty),
        originId: originId(row.origin_id),
        ...(row.attribution_id !== null && { attributionId: attributionId(row.attribution_id) }),
    };
}
/** A change of status from its row. */
export function toStatusChange(row) {
    return { at: row.at, status: oneOf(statuses, row.status), because: toPassage(row) };
}
/** A citation from its row. */
export function toCitation(row) {
    return {
        ...toPassage(row),
        text: row.text,
        ...(row.outlet !== null && { outlet: row.outlet }),
        ...(row.cited_article_id !== null && { citedArticleId: articleId(row.cited_article_id) }),
        how: oneOf(['named', 'linked', 'copied'], row.how),
    };
}
/** An edit from its row. */
export function toEdit(row) {
    return {
        articleId: articleId(row.article_id),
        fromRevisionId: revisionId(row.from_revision_id),
        toRevisionId: revisionId(row.to_revision_id),
        at: row.at,
        kind: oneOf(editKinds, row.kind),
        ...(row.claim_id !== null && { claimId: claimId(row.claim_id) }),
        ...(row.before !== null && { before: row.before }),
        ...(row.after !== null && { after: row.after }),
        announced: row.announced === 1,
    };
}
function toPassage(row) {
    return {
        articleId: articleId(row.article_id),
        revisionId: revisionId(row.revision_id),
        spans: parseColumn(row.spans),
    };
}
/** A JSON column that only `replaceLedger` writes. */
function parseColumn(json) {
    return JSON.parse(json);
}
function oneOf(choices, value) {
    const found = choices.find((choice) => choice === value);
    if (found === undefined)
        throw new TypeError(`Expected one of ${choices.join(', ')}, got ${value}`);
    return found;
}
