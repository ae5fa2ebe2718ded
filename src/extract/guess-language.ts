import { functionWords } from './function-words.ts'

/** Letters that one language is written in, or nearly so. */
const scripts: readonly (readonly [language: string, letters: RegExp])[] = [
  ['ja', /[\p{sc=Hiragana}\p{sc=Katakana}]/gu],
  ['ko', /\p{sc=Hangul}/gu],
  ['zh', /\p{sc=Han}/gu],
  ['he', /\p{sc=Hebrew}/gu],
  ['th', /\p{sc=Thai}/gu],
  ['hi', /\p{sc=Devanagari}/gu],
  ['hy', /\p{sc=Armenian}/gu],
  ['ka', /\p{sc=Georgian}/gu],
]
const persian = /[پچژگ]/g
const arabic = /\p{sc=Arabic}/gu

const languagesOf: ReadonlyMap<string, readonly string[]> = (() => {
  const languages = new Map<string, string[]>()
  for (const [language, words] of Object.entries(functionWords)) {
    for (const word of new Set(words.split(' '))) languages.set(word, [...(languages.get(word) ?? []), language])
  }
  return languages
})()

const fewestWords = 15
const longestText = 1500
/** Text of a language has a fifth of its words in its list at least; a list of names or figures has not. */
const leastShare = 0.15
/** The best language must be so much before the next. */
const lead = 1.1
/** A kindred language has this part of the words. */
const kinship = 1.5

/**
 * The language of a text by its letters and small words, as "en"; `undefined` when it is too short or like several.
 * What the page `named` is believed as far as the words allow: Danish and Norwegian share most of theirs.
 */
export function guessLanguage(text: string, named?: string): string | undefined {
  const sample = text.slice(0, longestText)
  const written = byScript(sample)
  if (written !== undefined) return written
  const words = sample.toLowerCase().match(/\p{L}+/gu) ?? []
  if (words.length < fewestWords) return undefined
  const scores = new Map<string, number>()
  for (const word of words) {
    for (const language of languagesOf.get(word) ?? []) scores.set(language, (scores.get(language) ?? 0) + 1)
  }
  const [first, second] = [...scores].toSorted((a, b) => b[1] - a[1])
  if (!first || first[1] < words.length * leastShare) return undefined
  if (named !== undefined && (scores.get(named) ?? 0) * kinship >= first[1]) return named
  return second && first[1] < second[1] * lead ? undefined : first[0]
}

/** Whether there is a list of a language's words: of others nothing can be told from them. */
export function isListed(language: string): boolean {
  return Object.hasOwn(functionWords, language)
}

function byScript(sample: string): string | undefined {
  const other = sample.match(/[^\u0000-\u052f\u1e00-\u206f]/g)?.length ?? 0
  if (other < sample.length * 0.05) return undefined
  const letters = sample.match(/\p{L}/gu)?.length ?? 0
  const share = (pattern: RegExp): number => (sample.match(pattern)?.length ?? 0) / (letters || 1)
  if (share(arabic) > 0.4) return share(persian) > 0.01 ? 'fa' : 'ar'
  // Japanese has kana among its Chinese letters, Chinese has none.
  return scripts.find(([language, pattern]) => share(pattern) > (language === 'ja' ? 0.1 : 0.4))?.[0]
}
