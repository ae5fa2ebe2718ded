import { z } from 'zod'
import { editKinds } from '../../core/ledger.ts'
import { id, instant, list, passage } from './parts.ts'

const revision = z.object({
  id,
  externalId: z.string().optional(),
  seenAt: instant,
  textHash: z.string(),
  pageHash: z.string().optional(),
  text: z.string(),
})

const articleBriefShape = {
  id,
  url: z.string().optional(),
  outlet: z.string().optional(),
  title: z.string().optional(),
  byline: z.string().optional(),
  publishedAt: instant.optional(),
  groupId: id.optional(),
  storyId: id.optional(),
}

/** An article without its texts. */
export const articleBriefSchema = z
  .object({
    ...articleBriefShape,
    revisions: list(z.object({ id, seenAt: instant, at: instant, textHash: z.string() })),
  })
  .meta({ id: 'ArticleBrief' })

/** An article with its texts. */
export const articleSchema = z
  .object({ ...articleBriefShape, externalId: z.string().optional(), revisions: list(revision) })
  .meta({ id: 'Article' })

/** A story by its title. */
export const storyName = z.object({ id, title: z.string() })
/** Copies of one text. */
export const copyGroup = z
  .object({ id, articleIds: list(id), originArticleId: id.optional(), reason: z.string() })
  .meta({ id: 'CopyGroup' })

/** Who cites whom. */
export const citation = passage
  .extend({
    text: z.string(),
    outlet: z.string().optional(),
    citedArticleId: id.optional(),
    how: z.enum(['named', 'linked', 'copied']),
  })
  .meta({ id: 'Citation' })

/** What changed between two revisions. */
export const edit = z
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
  .meta({ id: 'Edit' })

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
  .meta({ id: 'ArticleDetail' })
