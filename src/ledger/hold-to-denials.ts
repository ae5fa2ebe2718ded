import { roleOf } from './side-of.ts'
import type { Traced } from './trace.ts'

const placeOf = ({ saying, trace }: Traced): string => `${saying.revision.id}\n${trace.key}`

/**
 * Takes what an origin merely says beside its denial, in one report, for a part of that denial: "rejected the charge … They first learned
 * of it on Wednesday, the director said". Whoever confirms in the same report has changed sides, and is left alone.
 */
export function holdToDenials(traced: readonly Traced[]): readonly Traced[] {
  const denying = new Set(traced.filter(({ saying }) => saying.attribution && roleOf(saying) === 'denies').map(placeOf))
  for (const one of traced) if (one.saying.stance === 'confirms') denying.delete(placeOf(one))
  return traced.map((one) =>
    one.saying.stance === 'asserts' && denying.has(placeOf(one))
      ? { ...one, saying: { ...one.saying, stance: 'denies' } }
      : one,
  )
}
