import { type ClassTable, findClass } from '../model/class-table.ts'
import { hashText, mixHash, toKey } from '../model/hash.ts'

/**
 * How a word becomes its lemma: `cut` characters off its end, `add` put there. Found by the word itself with its tag, else by
 * its longest known ending with that tag.
 */
export interface Lemmatizer {
  readonly scripts: readonly LemmaScript[]
  readonly table: ClassTable
}

export interface LemmaScript {
  /** Whether the word keeps its capitals: "Iraqi", "L2". */
  readonly keepsCase: boolean
  readonly cut: number
  readonly add: string
}

/** Endings of up to this many letters are known. */
export const longestEnding = 5

/** The word as it is looked up: names keep their capitals. */
export const lemmaBase = (word: string, xpos: string): string =>
  xpos.startsWith('NNP') ? plainWord(word) : plainWord(word).toLowerCase()

/** The word with typewriter apostrophes. */
export const plainWord = (word: string): string => word.replace(/[’ʼ]/g, "'")

/** The key of a whole word with its tag. */
export const wordKey = (base: string, xpos: string): number => toKey(mixHash(hashText(xpos), hashText(`${base}^`)))
/** The key of an ending with a tag. */
export const endingKey = (ending: string, xpos: string): number =>
  toKey(mixHash(hashText(xpos), hashText(`-${ending}`)))

/** The dictionary form of a word with its Penn tag: ("denied", "VBD") → "deny". */
export function lemmatize(word: string, xpos: string, { scripts, table }: Lemmatizer): string {
  const base = lemmaBase(word, xpos)
  let found = findClass(table, wordKey(base, xpos))
  for (let length = Math.min(longestEnding, base.length); found < 0 && length >= 0; length -= 1) {
    found = findClass(table, endingKey(base.slice(base.length - length), xpos))
  }
  const script = scripts[found]
  if (!script) return base
  const kept = script.keepsCase ? plainWord(word) : base
  const end = kept.length - script.cut
  // A script learned from longer words would leave nothing, or half a character.
  const breaks = (end <= 0 && script.add === '') || /[\uDC00-\uDFFF]/.test(kept.charAt(end))
  return breaks ? kept : kept.slice(0, Math.max(0, end)) + script.add
}
