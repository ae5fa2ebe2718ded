import { type ClaimId, claimId, shortHash } from '../core/ids.ts'
import type { Matter } from './match-claims.ts'

/** The names of the claims of one story: each by its earliest words and who says them, and so the same as long as these are. */
export function nameClaims(matters: readonly Matter[]): ReadonlyMap<Matter, ClaimId> {
  const taken = new Set<ClaimId>()
  const nameOf = ({ sayings: [first] }: Matter): ClaimId => {
    const words = `${first?.article.id}\n${first?.revision.id}\n${JSON.stringify(first?.spans)}\n${first?.speaker ?? ''}`
    // The same words by the same speaker may be read twice, and a person may part the two.
    for (let n = 1; ; n += 1) {
      const id = claimId(`c${shortHash(`claim\n${words}${n > 1 ? `\n${n}` : ''}`)}`)
      if (!taken.has(id)) return id
    }
  }
  return new Map(
    matters.map((matter) => {
      const id = nameOf(matter)
      taken.add(id)
      return [matter, id]
    }),
  )
}
