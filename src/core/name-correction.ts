import type { Correction } from './correction.ts'
import { type CorrectionId, correctionId, shortHash } from './ids.ts'

/** The id of a correction: by all that it says, but for what it was seen to change. */
export function nameCorrection({ at, by, why, change }: Omit<Correction, 'id' | 'before' | 'after'>): CorrectionId {
  return correctionId(`k${shortHash(`correction\n${at}\n${by}\n${why}\n${JSON.stringify(sortKeys(change))}`)}`)
}

/** The same with the keys of every object by the alphabet, so that equal values are equal text. */
export function sortKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortKeys)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, sortKeys(inner)]))
}
