import type { ArticleId } from '../core/ids.ts'
import type { Article } from '../core/reading.ts'
import { findNames } from './find-names.ts'
import { findTerms } from './find-terms.ts'
import type { DatedArticle } from './gather-articles.ts'
import { findQuotedTitles, foldTitle } from './quoted-titles.ts'
import { type Weigh, weighTerms } from './vocabulary.ts'

/** How often a name stands in a text, and how often after a word of place. */
export interface NameUse {
  readonly count: number
  readonly placed: number
}

/** What an article is about, as far as words tell. Made of its first words alone: a later revision leaves it in its story. */
export interface Sketch {
  readonly terms: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, NameUse>
  /** Its headline as folded words, unless it is so short that it may be any phrase. */
  readonly title?: string
  /** What it puts in quotation marks, folded. */
  readonly quoted: readonly string[]
}

/** An article as it is placed: when its words entered the record, and what it is about. */
export interface PlacedArticle {
  readonly id: ArticleId
  readonly at: string
  /** Whether it carries the text of an article before it. */
  readonly isCopy: boolean
  readonly sketch: Sketch
}

/** The sketch of every article, by its id. */
export type Sketches = ReadonlyMap<ArticleId, Sketch>

/** A quoted headline has at least so many words; shorter ones are common phrases. */
const leastTitleWords = 4

/** Sketches an article; the title counts double. */
export function sketchArticle({ title = '', text }: Pick<Article, 'title' | 'text'>): Sketch {
  const words = [title, title, text].join('\n\n')
  const found = findTerms(words)
  const terms = new Map<string, number>()
  for (const { key } of found) terms.set(key, (terms.get(key) ?? 0) + 1)
  const names = new Map<string, NameUse>()
  for (const { key, placed } of findNames(words, found)) {
    const use = names.get(key) ?? { count: 0, placed: 0 }
    names.set(key, { count: use.count + 1, placed: use.placed + (placed ? 1 : 0) })
  }
  const folded = foldTitle(title)
  return {
    terms,
    names,
    ...(folded.split(' ').length >= leastTitleWords && { title: folded }),
    quoted: findQuotedTitles(text),
  }
}

/** Sketches all articles. */
export function sketchArticles(articles: readonly DatedArticle[]): Sketches {
  return new Map(articles.map(({ id, revisions: [first] }) => [id, sketchArticle(first.reading.article)]))
}

/** Weighs terms by how many of these articles have them; copies count once. */
export function weighBySketches(articles: readonly DatedArticle[], sketches: Sketches): Weigh {
  const originals = articles.filter((article) => article.copyOf === undefined)
  return weighTerms(originals.map((article) => new Set(sketches.get(article.id)?.terms.keys())))
}
