import type { Mention } from '../../core/reading.ts'
import type { NameSort } from '../names/name-sort.ts'
import type { Phrase } from './phrase.ts'

/** An entity while a text is being read: grows with every mention. Nothing outside this folder sees one. */
export interface Draft {
  /** Where it stands among all drafts: first mention first. */
  readonly order: number
  /** Canonical for a listed name, else the fullest form met. Empty while no name was met. */
  name: string
  /** Set when our lists hold the name. */
  known: boolean
  country?: string
  readonly votes: Map<NameSort, number>
  /** Words of the fullest form of the name. */
  words: readonly string[]
  /** Nouns that the text calls it by: "company", "minister". */
  readonly heads: Set<string>
  /** Words that shade those nouns: "foreign", "former". */
  readonly shades: Set<string>
  readonly roles: Set<string>
  readonly mentions: Mention[]
  pronoun?: 'he' | 'she'
  plural: boolean
  /** The noun phrase it was first met as, while no name was met. */
  readonly phrase?: Phrase
  /** Whose it is: "her team manager". */
  owner?: Draft
}

/** How the votes on a draft's sort came out; the first cast wins a draw. */
export function sortOf(draft: Draft): NameSort {
  let best: NameSort = 'other'
  let most = -1
  for (const [sort, weight] of draft.votes) {
    if (weight > most) {
      best = sort
      most = weight
    }
  }
  return best
}

/** Whether a draft may be "he" or "she". */
export const isPersonDraft = (draft: Draft): boolean => sortOf(draft) === 'person' && !draft.plural

/** Whether a draft is a body that can act: a company, a ministry, an outlet. */
export function isBodyDraft(draft: Draft): boolean {
  const sort = sortOf(draft)
  return (
    sort === 'organization' || sort === 'government' || sort === 'media' || sort === 'state-media' || sort === 'seat'
  )
}
