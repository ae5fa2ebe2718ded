import type { z } from 'zod'
import { storyId } from '../core/ids.ts'
import { parseInstant } from '../core/instant.ts'
import type { SearchFilter } from '../store/port.ts'
import type { searchQuerySchema } from './schemas.ts'

/** The filter that was asked for, with absent keys left out. A day as `to` means its end. */
export function toSearchFilter({
  story,
  outlet,
  from,
  to,
  speaker,
  stance,
  certainty,
  status,
}: z.infer<typeof searchQuerySchema>): SearchFilter {
  const [start, end] = [parseInstant(from ?? ''), parseInstant(to ?? '')]
  return {
    ...(story !== undefined && { storyId: storyId(story) }),
    ...(outlet !== undefined && { outlet }),
    ...(start && { from: start.at }),
    ...(end && { before: end.form === 'day' ? dayAfter(end.at) : end.at }),
    ...(speaker !== undefined && { speaker }),
    ...(stance !== undefined && { stance }),
    ...(certainty !== undefined && { certainty }),
    ...(status !== undefined && { status }),
  }
}

const dayAfter = (at: string): string => new Date(Date.parse(at) + 86_400_000).toISOString()
