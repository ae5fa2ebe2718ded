import type { EntityId } from '../../core/ids.ts'
import type { SourceKind } from '../../core/reading.ts'
import { governmentName, knownName } from '../names/known-names.ts'
import { type Draft, sortOf } from './draft.ts'
import type { SpeakerContext } from './speaker-context.ts'

/** Who speaks, and what kind of source that is. */
export interface Speaker {
  /** After coreference and metonymy; absent for the anonymous. */
  readonly speaker?: string
  readonly entityId?: EntityId
  readonly sourceKind: SourceKind
}

/** A named draft as a speaker: a capital or a state speaks as its government. */
export function speakerOfDraft({ ids }: SpeakerContext, draft: Draft): Speaker {
  const id = ids.get(draft)
  const sort = sortOf(draft)
  const voice = draft.known ? knownName(draft.name)?.voice : undefined
  const stands = voice !== undefined && (sort === 'country' || sort === 'place' || sort === 'seat')
  return {
    speaker: stands ? voice : draft.name.replace(/[\s\u00a0]+/gu, ' '),
    ...(id !== undefined && { entityId: id }),
    sourceKind: kindOfSort(sort),
  }
}

/** The kind of source that a sort of name is. A town that speaks is its council. */
export function kindOfSort(sort: ReturnType<typeof sortOf>): SourceKind {
  switch (sort) {
    case 'person':
    case 'organization':
    case 'government':
    case 'media':
    case 'state-media':
      return sort
    case 'country':
    case 'seat':
    case 'place':
      return 'government'
    default:
      return 'organization'
  }
}

/** The government of a state as a speaker. */
export const speakerOfState = (country: string): Speaker => ({
  speaker: governmentName(country),
  sourceKind: 'government',
})
