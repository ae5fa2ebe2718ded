import { z } from 'zod'
import { roles, statuses } from '../../core/ledger.ts'
import { certainties, sourceKinds, stances } from '../../core/reading.ts'
import { articleBriefSchema, copyGroup, storyName } from './articles.ts'
import { id, instant, list, passage, quotedPassage } from './parts.ts'

/** What an origin does with a claim. */
export const role = z.enum(roles)
/** Where a claim stands. */
export const status = z.enum(statuses)

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
  .meta({ id: 'Origin' })

const evidence = passage
  .extend({
    text: z.string(),
    speaker: z.string().optional(),
    stance: z.enum(stances),
    certainty: z.enum(certainties),
    originId: id,
    attributionId: id.optional(),
  })
  .meta({ id: 'Evidence' })

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
  .meta({ id: 'Claim' })

/** A claim by its words. */
export const claimBrief = z.object({ id, statement: z.string(), status }).meta({ id: 'ClaimBrief' })

/** A claim as its own page shows it. */
export const claimDetailSchema = claimSchema
  .extend({ story: storyName.optional(), rivals: list(claimBrief), groups: list(copyGroup) })
  .meta({ id: 'ClaimDetail' })
