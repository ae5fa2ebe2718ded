import { z } from 'zod'
import { byAndWhy, correctionSchema, orderSchema } from '../../acquire/index.ts'

/** Something to be changed, by whom, and why. */
export const correctionRequestSchema = z
  .object({ order: orderSchema, ...byAndWhy, isDryRun: z.boolean().optional() })
  .meta({ id: 'CorrectionRequest' })

/** A correction, and whether it stands. */
export const correctionRecordSchema = correctionSchema
  .extend({ stands: z.boolean().meta({ description: 'Whether no other correction that stands undoes it' }) })
  .meta({ id: 'Correction' })
