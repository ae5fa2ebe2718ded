import { z } from 'zod'
import { articleBriefSchema, citation, copyGroup, edit } from './articles.ts'
import { id, instant, list } from './parts.ts'

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
  .meta({ id: 'Story' })

/** A story as its own page shows it. */
export const storyDetailSchema = storySchema
  .extend({
    articles: list(articleBriefSchema),
    groups: list(copyGroup),
    citations: list(citation),
    edits: list(edit),
  })
  .meta({ id: 'StoryDetail' })
