import type { EntityType } from '../../core/reading.ts'

/** What a name names, finer than the type of an entity: as fine as the kind of a source needs. */
export type NameSort =
  | 'person'
  | 'organization'
  | 'government'
  | 'media'
  | 'state-media'
  | 'country'
  | 'seat'
  | 'place'
  | 'event'
  | 'product'
  | 'other'

/** The type of entity that a sort of name has. */
export const typeOfSort: Readonly<Record<NameSort, EntityType>> = {
  person: 'person',
  organization: 'organization',
  government: 'organization',
  media: 'organization',
  'state-media': 'organization',
  country: 'location',
  seat: 'organization',
  place: 'location',
  event: 'event',
  product: 'product',
  other: 'other',
}
