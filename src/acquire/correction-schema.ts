import { z } from 'zod'
import type { Correction } from '../core/correction.ts'
import type { Order } from '../core/correction-order.ts'
import { roles, statuses } from '../core/ledger.ts'
import { certainties, forms, sourceKinds, stances } from '../core/reading.ts'
import { instant } from './line-schema.ts'

/** Articles, claims and pieces of evidence that one correction names at most. */
const mostThings = 5000

const id = z.string().min(1).max(500)
const words = z.string().max(100_000)
const span = z.tuple([z.int().nonnegative(), z.int().nonnegative()]).readonly()
const spans = z.array(span).max(1000).readonly()
const listOf = <Thing extends z.ZodType>(thing: Thing) => z.array(thing).max(mostThings).readonly()
const ids = listOf(id)
const passage = z.object({ articleId: id, revisionId: id, spans })
const said = listOf(passage.extend({ text: words, speaker: words.exactOptional() }))
const saidAt = listOf(passage.extend({ speaker: words.exactOptional() }))

const fixed = z.object({
  source: spans.exactOptional(),
  cue: spans,
  content: spans.exactOptional(),
  form: z.enum(forms),
  stance: z.enum(stances),
  certainty: z.enum(certainties),
  sourceKind: z.enum(sourceKinds),
  speaker: z.string().trim().min(1).max(500).exactOptional(),
})

const undo = z.object({ kind: z.literal('undo'), correctionId: id })

/** What a person asks to be changed. */
export const orderSchema = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge-stories'), storyIds: ids }),
    z.object({ kind: z.literal('split-story'), storyId: id, articleIds: ids }),
    z.object({ kind: z.literal('merge-claims'), claimIds: ids }),
    z.object({ kind: z.literal('split-claim'), claimId: id, said: saidAt }),
    z.object({ kind: z.literal('merge-origins'), claimId: id, originIds: ids }),
    z.object({ kind: z.literal('split-origin'), claimId: id, originId: id, said: saidAt }),
    z.object({ kind: z.literal('retract'), claimId: id, originIds: ids, notice: passage }),
    z.object({
      kind: z.literal('fix-attribution'),
      articleId: id,
      revisionId: id,
      attributionId: id.exactOptional(),
      attribution: fixed.exactOptional(),
    }),
    undo,
  ])
  .meta({ id: 'Order' })

const change = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('merge-stories'), articleIds: ids }),
    z.object({ kind: z.literal('split-story'), articleIds: ids, from: ids }),
    z.object({ kind: z.literal('merge-claims'), said }),
    z.object({ kind: z.literal('split-claim'), said, from: said }),
    z.object({ kind: z.literal('merge-origins'), said }),
    z.object({ kind: z.literal('split-origin'), said, from: said }),
    z.object({ kind: z.literal('retract'), said, notice: passage.extend({ text: words }) }),
    z.object({
      kind: z.literal('fix-attribution'),
      articleId: id,
      revisionId: id,
      words: z.object({ span, text: words }),
      at: spans.exactOptional(),
      attribution: fixed.exactOptional(),
    }),
    undo,
  ])
  .meta({ id: 'CorrectionChange' })

const origin = z.object({ name: z.string(), role: z.enum(roles), reports: z.int() })
const brief = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('story'), id, title: z.string(), articles: z.int() }),
    z.object({
      kind: z.literal('claim'),
      id,
      statement: z.string(),
      status: z.enum(statuses),
      origins: z.array(origin).readonly(),
    }),
    z.object({
      kind: z.literal('attribution'),
      articleId: id,
      revisionId: id,
      id,
      text: z.string(),
      stance: z.enum(stances),
      certainty: z.enum(certainties),
      sourceKind: z.enum(sourceKinds),
      speaker: z.string().exactOptional(),
    }),
  ])
  .meta({ id: 'Brief' })

/** Who corrects, and why. */
export const byAndWhy = {
  by: z.string().trim().min(1, 'expected who corrects').max(200),
  why: z.string().trim().min(1, 'expected the reason').max(2000),
}

/** A correction as it was kept. */
export const correctionSchema = z.object({
  id,
  at: instant,
  ...byAndWhy,
  change,
  before: z.array(brief).readonly(),
  after: z.array(brief).readonly(),
})

/** Whether a document is a correction that some ledger printed. */
export const isCorrection = (value: unknown): value is Correction => correctionSchema.safeParse(value).success

/** Whether a document is something to be changed. */
export const isOrder = (value: unknown): value is Order => orderSchema.safeParse(value).success
