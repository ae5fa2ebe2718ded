import { z } from 'zod'
import { articleBriefSchema, edit } from './articles.ts'
import { claimBrief, status } from './claims.ts'
import { instant, quotedPassage } from './parts.ts'

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
  .meta({ id: 'Change' })

/** How much the ledger holds. */
export const ledgerSummarySchema = z
  .object({ articles: z.int(), claims: z.int(), stories: z.int(), lastPublishedAt: instant.optional() })
  .meta({ id: 'LedgerSummary' })
