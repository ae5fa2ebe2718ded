import { z } from 'zod'
import type { Correction } from '../core/correction.ts'
import type { Asked } from '../core/correction-order.ts'
import { toMoment } from '../core/instant.ts'
import { roles, statuses } from '../core/ledger.ts'
import { nameCorrection } from '../core/name-correction.ts'
import { certainties, forms, sourceKinds, stances } from '../core/reading.ts'
import { isWhole } from '../core/span.ts'
import { instant } from './line-schema.ts'

/** Characters of a text that is read; nothing that is said in one is longer. */
const mostCharacters = 1_500_000

/** Articles, claims and pieces of evidence that one correction names at most. */
const mostThings = 100_000

const whole = (text: z.ZodString) => text.refine(isWhole, 'expected whole characters, got half of one')
const id = whole(z.string().min(1).max(500))
const words = whole(z.string().max(mostCharacters))
const correctionId = z.string().regex(/^k[\da-z]{11}$/, 'expected the id of a correction')
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
  speaker: whole(z.string().trim().min(1).max(500)).exactOptional(),
})

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
    z.object({ kind: z.literal('undo'), correctionId: id }),
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
    z.object({ kind: z.literal('undo'), correctionId }),
  ])
  .meta({ id: 'CorrectionChange' })

const origin = z.object({ name: words, role: z.enum(roles), reports: z.int() })
const brief = z
  .discriminatedUnion('kind', [
    z.object({ kind: z.literal('story'), id, title: words, articles: z.int() }),
    z.object({
      kind: z.literal('claim'),
      id,
      statement: words,
      status: z.enum(statuses),
      origins: listOf(origin),
    }),
    z.object({
      kind: z.literal('attribution'),
      articleId: id,
      revisionId: id,
      id,
      text: words,
      stance: z.enum(stances),
      certainty: z.enum(certainties),
      sourceKind: z.enum(sourceKinds),
      speaker: words.exactOptional(),
    }),
  ])
  .meta({ id: 'Brief' })

/** Who corrects, and why. */
export const byAndWhy = {
  by: whole(z.string().trim().min(1, 'expected who corrects').max(200)),
  why: whole(z.string().trim().min(1, 'expected the reason').max(2000)),
}

/** A correction as it was kept. */
export const correctionSchema = z.object({
  id: correctionId,
  at: instant,
  ...byAndWhy,
  change,
  before: listOf(brief),
  after: listOf(brief),
})

/** What a person asks for, with who and why. */
const askedSchema = z.object({ order: orderSchema, ...byAndWhy })

const isCorrection = (value: unknown): value is Correction => correctionSchema.safeParse(value).success
const isAsked = (value: unknown): value is Asked => askedSchema.safeParse(value).success

/** The correction in a line that some ledger printed, or what is wrong with it. Unknown keys are left out. */
export function parseCorrection(line: unknown): Correction | string {
  const { data, error } = correctionSchema.safeParse(line)
  if (error) return whatIsWrong(error)
  const at = toMoment(data.at)
  const correction: unknown = { ...data, ...(at !== undefined && { at }) }
  if (!isCorrection(correction)) return 'expected a correction'
  return nameCorrection(correction) === correction.id
    ? correction
    : `expected an id that fits what it says, got ${data.id}`
}

/** What is asked for, cut to what is known of, or what is wrong with it. */
export function parseAsked(value: unknown): Asked | string {
  const { data, error } = askedSchema.safeParse(value)
  if (error) return whatIsWrong(error)
  const asked: unknown = data
  return isAsked(asked) ? asked : 'expected an order'
}

const whatIsWrong = ({ issues }: z.ZodError): string =>
  issues
    .map(({ path, message }) => [path.join('.'), message].filter(Boolean).join(': '))
    .join('; ')
    .slice(0, 500)
