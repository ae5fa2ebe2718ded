import type { z } from 'zod'
import type { PageQuery } from '../store/port.ts'
import type { pageQuerySchema } from './schemas.ts'

/** The stretch that was asked for, with absent keys left out. */
export function toPageQuery({ cursor, limit }: z.infer<typeof pageQuerySchema>): PageQuery {
  return { ...(cursor !== undefined && { cursor }), ...(limit !== undefined && { limit }) }
}
