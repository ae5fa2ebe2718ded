import type { Claim, FiledReading } from '../../src/core/ledger.ts'
import type { Ledger } from '../../src/core/whole-ledger.ts'
import { workOut } from '../../src/pipeline/work-out.ts'
import { buildReading, type Report } from './build-reading.ts'

/** A ledger from readings. */
export const settle = (readings: readonly FiledReading[]): Ledger => workOut(readings)

/** A ledger from reports as a test writes them. */
export const settleReports = (...reports: readonly Report[]): Ledger => settle(reports.map(buildReading))

/** The claim that holds a piece of evidence with these words. */
export function claimWith(ledger: Ledger, words: string): Claim {
  const found = ledger.claims.filter((claim) => claim.evidence.some((evidence) => evidence.text.includes(words)))
  if (found.length !== 1 || !found[0]) throw new RangeError(`Expected one claim with “${words}”, got ${found.length}`)
  return found[0]
}

/** Who stands behind a claim, and how. */
export const origins = (claim: Claim): readonly string[] =>
  claim.origins.map(({ name, role }) => `${role}: ${name}`).sort()

/** A moment of May 2024. */
export const day = (date: number, hour = 8): string =>
  `2024-05-${String(date).padStart(2, '0')}T${String(hour).padStart(2, '0')}:00:00.000Z`
