import { holds } from '../../core/span.ts'
import type { Candidate } from './candidate.ts'

/** Characters from the start of a denial's content within which the noun stands that it denies. */
const near = 60

/** Whether `noun` is what a denial denies: "rejected suggestions that P", where the noun leads in P within the denial's content. */
export function isDeniedNoun({ rule, cue, scope }: Candidate, denial: Candidate): boolean {
  const [first] = denial.content
  if (rule !== 'report-noun' || scope !== denial.scope || !first) return false
  return cue.every((span) => holds(first, span) && span[0] - first[0] < near)
}
