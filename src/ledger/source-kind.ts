import type { SourceKind } from '../core/reading.ts'
import { looksLikePerson } from './name-forms.ts'

/** What kind of source words name, for a reading that does not say. */
export function sourceKindOf(kind: SourceKind, speaker: string | undefined): SourceKind {
  if (kind !== 'unspecified' || speaker === undefined) return kind
  if (documentPattern.test(speaker))
    return /\b(?:newspaper|agency|media|press|newspapers)\b/iu.test(speaker) ? 'media' : 'document'
  if (/\b(?:newspaper|broadcaster|news agency|tabloid|daily|weekly)\b/iu.test(speaker)) return 'media'
  if (/\b(?:ministry|government|parliament|police|authority|embassy)\b/iu.test(speaker)) return 'government'
  if (looksLikePerson(speaker)) return 'person'
  if (!/\p{Lu}/u.test(speaker) || anonymousPattern.test(speaker))
    return unnamedPattern.test(speaker) ? 'anonymous' : 'person'
  return 'organization'
}

/** Words by which a document is called. */
export const documentPattern =
  /\b(?:document|report|register|sheet|letter|memo|memorandum|notice|statement|filing|record|records|email|message|indictment|survey|study|transcript|paper)\b/iu

/** Somebody whose name is withheld. */
const anonymousPattern =
  /^(?:an?|one|two|three|four|several|some|many|unnamed|anonymous|people|sources?|officials?|insiders?)\b/iu

const unnamedPattern =
  /\b(?:sources?|officials?|insiders?|people|persons?|somebody|someone|caller|banker|engineer|diplomats?|aides?|employees?|workers?|analysts?|executives?|familiar|knowledge|involved|briefed|former|witness(?:es)?|unnamed|anonymous)\b/iu
