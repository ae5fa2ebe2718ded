import { z } from 'zod';
import { instantForms, parseInstant } from '../core/instant.js';
import { editKinds, roles, statuses } from '../core/ledger.js';
import { certainties, dateOrigins, datePrecisions, entityTypes, forms, mentionKinds, sourceKinds, stances, timeTypes, } from '../core/reading.js';
const list = (entry) => z.array(entry).readonly();
const id = z.string();
const instant = z.string().meta({ description: 'ISO 8601' });
const span = z
    .tuple([z.int().min(0), z.int().min(0)])
    .readonly()
    .meta({
    id: 'Span',
    description: 'From and to (exclusive), in UTF-16 code units into the text of the revision',
});
const part = z.object({ spans: list(span), text: z.string() });
const passage = z.object({ articleId: id, revisionId: id, spans: list(span) });
const quotedPassage = passage.extend({ text: z.string() });
const revision = z.object({
    id,
    externalId: z.string().optional(),
    seenAt: instant,
    textHash: z.string(),
    pageHash: z.string().optional(),
    text: z.string(),
});
const articleBriefShape = {
    id,
    url: z.string().optional(),
    outlet: z.string().optional(),
    title: z.string().optional(),
    byline: z.string().optional(),
    publishedAt: instant.optional(),
    groupId: id.optional(),
    storyId: id.optional(),
};
/** An article without its texts. */
const articleBriefSchema = z
    .object({
    ...articleBriefShape,
    revisions: list(z.object({ id, seenAt: instant, at: instant, textHash: z.string() })),
})
    .meta({ id: 'ArticleBrief' });
/** An article with its texts. */
export const articleSchema = z
    .object({ ...articleBriefShape, externalId: z.string().optional(), revisions: list(revision) })
    .meta({ id: 'Article' });
const storyName = z.object({ id, title: z.string() });
const copyGroup = z
    .object({ id, articleIds: list(id), originArticleId: id.optional(), reason: z.string() })
    .meta({ id: 'CopyGroup' });
const citation = passage
    .extend({
    text: z.string(),
    outlet: z.string().optional(),
    citedArticleId: id.optional(),
    how: z.enum(['named', 'linked', 'copied']),
})
    .meta({ id: 'Citation' });
const edit = z
    .object({
    articleId: id,
    fromRevisionId: id,
    toRevisionId: id,
    at: instant,
    kind: z.enum(editKinds),
    claimId: id.optional(),
    before: z.string().optional(),
    after: z.string().optional(),
    announced: z.boolean(),
})
    .meta({ id: 'Edit' });
/** An article as its own page shows it. */
export const articleDetailSchema = z
    .object({
    ...articleBriefShape,
    externalId: z.string().optional(),
    revisions: list(revision.extend({ at: instant })),
    story: storyName.optional(),
    group: copyGroup.optional(),
    copies: list(articleBriefSchema),
    citations: list(citation),
    edits: list(edit),
})
    .meta({ id: 'ArticleDetail' });
/** A story as a list shows it. */
export const storySchema = z
    .object({
    id,
    title: z.string(),
    articleIds: list(id),
    statuses: z.object({
        uncorroborated: z.int(),
        corroborated: z.int(),
        contested: z.int(),
        retracted: z.int(),
    }),
    outlets: list(z.string()),
    firstAt: instant.optional(),
    lastAt: instant.optional(),
    changedAt: instant.optional(),
})
    .meta({ id: 'Story' });
/** A story as its own page shows it. */
export const storyDetailSchema = storySchema
    .extend({
    articles: list(articleBriefSchema),
    groups: list(copyGroup),
    citations: list(citation),
    edits: list(edit),
})
    .meta({ id: 'StoryDetail' });
const role = z.enum(roles);
const status = z.enum(statuses);
const origin = z
    .object({
    id,
    name: z.string(),
    kind: z.enum(sourceKinds),
    role,
    turns: list(z.object({ at: instant, role })).optional(),
    articleIds: list(id),
    reason: z.string(),
})
    .meta({ id: 'Origin' });
const evidence = passage
    .extend({
    text: z.string(),
    speaker: z.string().optional(),
    stance: z.enum(stances),
    certainty: z.enum(certainties),
    originId: id,
    attributionId: id.optional(),
})
    .meta({ id: 'Evidence' });
/** A claim, with the articles that its evidence stands in. */
export const claimSchema = z
    .object({
    id,
    storyId: id.optional(),
    statement: z.string(),
    statementFrom: passage,
    rivalIds: list(id).optional(),
    status,
    firstSeenAt: instant,
    firstDeniedAt: instant.optional(),
    origins: list(origin),
    keptApart: list(z.object({ originIds: list(id), reason: z.string() })).optional(),
    evidence: list(evidence),
    history: list(z.object({ at: instant, status, because: quotedPassage })),
    articles: list(articleBriefSchema),
})
    .meta({ id: 'Claim' });
const claimBrief = z.object({ id, statement: z.string(), status }).meta({ id: 'ClaimBrief' });
/** A claim as its own page shows it. */
export const claimDetailSchema = claimSchema
    .extend({ story: storyName.optional(), rivals: list(claimBrief), groups: list(copyGroup) })
    .meta({ id: 'ClaimDetail' });
/** One sentence that holds the words looked for. */
export const searchResultSchema = z
    .object({
    article: articleBriefSchema,
    claim: claimBrief.extend({ tally: list(z.object({ role, reports: z.int() })) }).optional(),
    said: z
        .object({ speaker: z.string().optional(), stance: z.enum(stances), certainty: z.enum(certainties) })
        .optional(),
    passage: z.object({
        revisionId: id,
        span,
        text: z.string(),
        matches: list(span),
        content: list(span),
    }),
})
    .meta({ id: 'SearchResult' });
/** Something that changed on the record. */
export const changeSchema = z
    .discriminatedUnion('kind', [
    z.object({
        kind: z.literal('status'),
        at: instant,
        claim: claimBrief,
        from: status.optional(),
        to: status,
        because: quotedPassage.extend({ speaker: z.string().optional(), outlet: z.string().optional() }),
    }),
    z.object({
        kind: z.literal('edit'),
        at: instant,
        article: articleBriefSchema,
        edit,
        claim: claimBrief.optional(),
    }),
])
    .meta({ id: 'Change' });
/** How much the ledger holds. */
export const ledgerSummarySchema = z
    .object({ articles: z.int(), claims: z.int(), stories: z.int(), lastPublishedAt: instant.optional() })
    .meta({ id: 'LedgerSummary' });
const readArticle = z.object({
    id,
    url: z.string().optional(),
    title: z.string().optional(),
    outlet: z.string().optional(),
    byline: z.string().optional(),
    publishedAt: z.string().optional(),
    publishedPrecision: z.enum(datePrecisions).optional(),
    publishedFrom: z.enum(dateOrigins).optional(),
    modifiedAt: z.string().optional(),
    language: z.string().optional(),
    text: z.string(),
    textHash: z.string(),
    pageHash: z.string().optional(),
});
const attribution = z
    .object({
    id,
    source: part.extend({ entityId: id.optional() }).optional(),
    cue: part,
    content: part.optional(),
    form: z.enum(forms),
    stance: z.enum(stances),
    certainty: z.enum(certainties),
    sourceKind: z.enum(sourceKinds),
    speaker: z.string().optional(),
    about: id.optional(),
    nestedIn: id.optional(),
    rule: z.string(),
    confidence: z.number(),
})
    .meta({ id: 'Attribution' });
const entity = z.object({
    id,
    name: z.string(),
    type: z.enum(entityTypes),
    roles: list(z.string()),
    mentions: list(z.object({ span, text: z.string(), kind: z.enum(mentionKinds) })),
});
/** One article, read. */
export const readingSchema = z
    .object({
    hearsay: z.literal('1'),
    article: readArticle,
    notices: list(z.object({ code: z.string(), message: z.string(), span: span.optional() })),
    sentences: list(span),
    times: list(z.object({ span, text: z.string(), value: z.string(), type: z.enum(timeTypes) })),
    entities: list(entity),
    attributions: list(attribution),
})
    .meta({ id: 'Reading' });
/** What was read in one text of an article. */
export const articleReadingSchema = z
    .object({
    articleId: id,
    revisionId: id,
    externalId: z.string().optional(),
    seenAt: instant,
    reading: readingSchema,
})
    .meta({ id: 'ArticleReading' });
/** `null` and a blank say the same as a missing key. */
const fact = z.string().trim().max(2000).nullish();
const isAddress = (text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol);
/** A text or a page, and what is known about it. */
export const readRequestSchema = z
    .object({
    text: z.string().nullish(),
    html: z.string().nullish(),
    url: fact.refine((text) => !text || isAddress(text), 'Expected an http or https address'),
    title: fact,
    publishedAt: fact.refine((text) => !text || parseInstant(text) !== undefined, `Expected ${instantForms}`),
    outlet: fact,
})
    .refine(({ text, html }) => !text !== !html, { message: 'Expected either "text" or "html"' })
    .meta({ id: 'ReadRequest' });
/** Every error: RFC 9457, with our code. */
export const problemSchema = z
    .object({
    type: z.literal('about:blank'),
    title: z.string(),
    status: z.int(),
    code: z.string(),
    detail: z.string(),
})
    .meta({ id: 'Problem' });
/** Which stretch of a list. */
export const pageQuerySchema = z.object({
    cursor: z.string().max(1000).optional(),
    limit: z.coerce.number().int().min(1).max(200).optional(),
});
/** `{ items, next? }` of something. */
export const listSchema = (entry) => z.object({ items: list(entry), next: z.string().optional() });
