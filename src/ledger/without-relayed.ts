import type { Saying } from './gather-sayings.ts'
import { roleOf } from './side-of.ts'
import { isUnnamed } from './unnamed.ts'

const placeOf = ({ revision }: Saying, id: string): string => `${revision.id}\n${id}`

/**
 * The sayings without those of people whom nobody names, told in the words of one who vouches for them: "Forty of them had reported
 * symptoms, the board said" has one origin. An outlet only passes on.
 */
export function withoutRelayed(sayings: readonly Saying[]): readonly Saying[] {
  const vouching = new Set(
    sayings.flatMap((saying) => {
      const { attribution, speaker } = saying
      const vouches = attribution && speaker !== undefined && attribution.sourceKind !== 'media'
      return vouches && roleOf(saying) === 'supports' ? [placeOf(saying, attribution.id)] : []
    }),
  )
  return sayings.filter((saying) => {
    const within = saying.attribution?.nestedIn
    if (within === undefined || saying.speaker === undefined || !isUnnamed(saying.speaker)) return true
    return !vouching.has(placeOf(saying, within))
  })
}
