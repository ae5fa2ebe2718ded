import type { SourceKind } from '../../core/reading.ts'

/** Who a source is, in a word or two. */
export const kinds: Readonly<Record<SourceKind, string>> = {
  person: 'person',
  organization: 'organization',
  government: 'government',
  'state-media': 'state media',
  media: 'outlet',
  document: 'document',
  anonymous: 'anonymous',
  unspecified: 'not named',
}
