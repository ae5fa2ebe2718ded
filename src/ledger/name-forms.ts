import { findFoldedWords } from '../text/folded-words.ts'
import { toStem } from './stem.ts'

const titles = new Set(['mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'the', 'a', 'an'])
const legalForms = new Set(['ag', 'ab', 'inc', 'ltd', 'plc', 'llc', 'gmbh', 'sa', 'se', 'nv', 'oy', 'corp', 'co'])
const smallWords = new Set([
  'of',
  'for',
  'and',
  'in',
  'at',
  'to',
  'by',
  'with',
  'from',
  'on',
  'the',
  'a',
  'an',
  'who',
  'his',
  'her',
  'its',
  'their',
  'was',
  'is',
  'had',
  'has',
  'said',
  'says',
  'that',
  'as',
  'it',
])

/** A name as it is compared: folded, without titles in front and legal forms behind. */
export function foldName(name: string): string {
  const words = findFoldedWords(name).map((word) => word.folded)
  while (words.length > 1 && titles.has(words[0] ?? '')) words.shift()
  while (words.length > 1 && legalForms.has(words.at(-1) ?? '')) words.pop()
  return words.join(' ')
}

/** The stems of the words of a name or description that say something. */
export function nameWords(name: string): ReadonlySet<string> {
  return new Set(
    findFoldedWords(foldName(name))
      .filter((word) => !smallWords.has(word.folded))
      .map((word) => toStem(word.folded)),
  )
}

/** Whether a name looks like a person's: two to four capitalised words with no word of a body among them. */
export function looksLikePerson(name: string): boolean {
  return (
    /^(?:(?:Dr|Mr|Mrs|Ms|Prof)\.?\s)?\p{Lu}[\p{L}’'.-]*(?:\s(?:van|von|de|der|al|bin)){0,2}(?:\s\p{Lu}[\p{L}’'.-]*){1,3}$/u.test(
      name,
    ) && !bodyPattern.test(name)
  )
}

/** Words by which a body is named. */
export const bodyPattern =
  /\b(?:police|authority|board|ministry|department|office|agency|union|council|government|hospital|university|institute|company|group|bank|court|committee|commission|federation|association|party|army|navy|force|guard|service|\w{0,12}works|club|school|parliament|bureau|press|news|times|herald|post|wire|gazette|courier|echo|registry|register|organi[sz]ers?|inspectorate|directorate|regulator|secretariat|tribunal|foundation|laboratory|airline|airport|railways?|museum|academy|chamber|congress|senate)\b/iu
