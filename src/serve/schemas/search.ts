import { z } from 'zod'
import { certainties, stances } from '../../core/reading.ts'
import { articleBriefSchema } from './articles.ts'
import { claimBrief, role } from './claims.ts'
import { id, list, span } from './parts.ts'

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
  .meta({ id: 'SearchResult' })
