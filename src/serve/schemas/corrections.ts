import { z } from 'zod'
import { byAndWhy, correctionSchema, orderSchema } from '../../acquire/index.ts'

/** Something to be changed, by whom, and why. */
export const correctionRequestSchema = z
  .object({ order: orderSchema, ...byAndWhy, isDryRun: z.boolean().optional() })
  .meta({ id: 'CorrectionRequest' })

/** A correction, and how it is with it now. */
export const correctionRecordSchema = correctionSchema
  .extend({
    stands: z.boolean().meta({ description: 'Whether no other correction that stands undoes it' }),
    found: z.boolean().meta({ description: 'Whether what it is about is still read so; else it changes nothing' }),
  })
  .meta({ id: 'Correction' })
