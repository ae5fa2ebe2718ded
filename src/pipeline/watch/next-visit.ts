import { HearsayError } from '../../core/error.ts'

/** Ages at which a page is looked at again, in seconds after a feed first named it; they thin out, because edits do. */
export const usualRevisits: readonly number[] = [3600, 3 * 3600, 8 * 3600, 86_400, 3 * 86_400, 10 * 86_400, 30 * 86_400]

/** After so many failures in a row nobody waits for a page any more. */
const mostFailures = 8

/** When a page that was just visited is looked at again; absent when it was for the last time. */
export function nextRevisit(namedAt: string, now: string, ages: readonly number[]): string | undefined {
  const named = Date.parse(namedAt)
  const next = ages.find((age) => named + age * 1000 > Date.parse(now))
  return next === undefined ? undefined : new Date(named + next * 1000).toISOString()
}

/** When a page that could not be fetched is tried again: after ten minutes, then three times as long, up to a day. */
export function nextTry(now: string, failures: number, asked = 0): string | undefined {
  if (failures >= mostFailures) return undefined
  const wait = Math.min(86_400, Math.max(600 * 3 ** (failures - 1), asked))
  return new Date(Date.parse(now) + wait * 1000).toISOString()
}

const units: Readonly<Record<string, number>> = { m: 60, h: 3600, d: 86_400 }

/** The ages in "1h,1d,10d"; "never" means none. Throws `HearsayError` `usage` for what is no list of ages. */
export function parseRevisits(text: string): readonly number[] {
  if (text.trim().toLowerCase() === 'never') return []
  const ages = text.split(',').map((part) => {
    const [, count = '', unit = ''] = /^\s*(\d{1,5})\s*([mhd])\s*$/.exec(part) ?? []
    return Number(count) * (units[unit] ?? 0)
  })
  if (ages.every((age) => age > 0)) return [...ages].sort((a, b) => a - b)
  throw new HearsayError(
    'usage',
    `Expected --revisit with ages such as 1h,1d,10d (m, h or d) or never, got "${text.slice(0, 80)}".`,
  )
}
