import { findMentions, type OutletMention, toPrefixes } from './find-mentions.ts'
import type { DatedArticle } from './gather-articles.ts'
import { foldName } from './name-forms.ts'

/** The outlets of the set, found by the names that reports use for them. */
export interface Outlets {
  /** The outlet that these words name: "the Gazette" does not, "The Ledgerman" does. */
  find(words: string): string | undefined
  /** The outlets that a text names, in text order. */
  namedIn(text: string): readonly string[]
  /** Where an outlet is named in a text. */
  mentionsIn(text: string): readonly OutletMention[]
  /** How an article's outlet is called, as good as is known. */
  nameOf(article: DatedArticle): string
  /** Whether words name the article's own outlet or author: "we", "this newspaper", the byline. */
  isOwn(article: DatedArticle, words: string): boolean
}

const ourselves =
  /^(?:we|us|i|this (?:newspaper|paper|site|reporter|correspondent)|our (?:reporter|correspondent)s?|the (?:author|writer|editors?))$/iu

/** The outlets of these names; of names that differ in case alone, or by "The", the first stands for all. */
export function listOutlets(printed: Iterable<string>): Outlets {
  const names = new Map<string, string>()
  for (const outlet of printed)
    if (foldName(outlet) !== '' && !names.has(foldName(outlet))) names.set(foldName(outlet), outlet)
  const prefixes = toPrefixes([...names.values()])
  const find = (words: string): string | undefined => names.get(foldName(words))
  const mentionsIn = (text: string): readonly OutletMention[] => findMentions(text, prefixes)
  const nameOf = (article: DatedArticle): string =>
    (article.outlet !== undefined && find(article.outlet)) || hostOf(article)
  return {
    find,
    mentionsIn,
    nameOf,
    namedIn: (text) => [...new Set(mentionsIn(text).map(({ outlet }) => outlet))],
    isOwn: (article, words) => {
      if (ourselves.test(words.trim())) return true
      const name = foldName(words)
      if (article.outlet !== undefined && foldName(article.outlet) === name) return true
      return article.byline !== undefined && name.includes(' ') && ` ${foldName(article.byline)} `.includes(` ${name} `)
    },
  }
}

function hostOf(article: DatedArticle): string {
  const url = article.revisions[0].reading.article.url ?? ''
  return /^[a-z]+:\/\/(?:www\.)?([^/:?#]{1,100})/iu.exec(url)?.[1] ?? 'an unnamed outlet'
}
