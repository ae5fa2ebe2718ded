import type { ArticleId } from '../core/ids.ts'
import { findTerms, type Term } from './find-terms.ts'
import type { DatedArticle } from './gather-articles.ts'
import { type Weigh, weighTerms } from './vocabulary.ts'

/** Words before a place and seldom before a person or body. */
const placeCues = new Set([
  'in',
  'at',
  'near',
  'from',
  'to',
  'outside',
  'across',
  'around',
  'north',
  'south',
  'east',
  'west',
])

/** One run of capitalised words: "Angela Rusu", "Stratolumen". */
interface NamedThing {
  /** Its folded words, joined by blanks. */
  readonly key: string
  /** Whether it stands after a word of place: "in Graz". */
  readonly placed: boolean
}

/** The names in a text: capitalised runs that do not merely start a sentence. */
function findNames(text: string): readonly NamedThing[] {
  const runs: Term[][] = []
  for (const term of findTerms(text)) {
    if (term.kind !== 'name') continue
    const run = runs.at(-1)
    const before = run?.at(-1)
    if (run && before && /^[ \u00a0]$/u.test(text.slice(before.span[1], term.span[0]))) run.push(term)
    else runs.push([term])
  }
  return runs.map((run) => {
    const start = run[0]?.span[0] ?? 0
    const cue = /(\p{L}+)\s(?:the\s)?$/u.exec(text.slice(Math.max(0, start - 24), start))?.[1]?.toLowerCase() ?? ''
    return { key: run.map((term) => term.key).join(' '), placed: placeCues.has(cue) }
  })
}

/** What an article is about, as far as words tell: its terms and names with their counts. */
export interface Profile {
  readonly terms: ReadonlyMap<string, number>
  readonly names: ReadonlyMap<string, NameUse>
}

/** How often a name stands in a text, and how often after a word of place. */
interface NameUse {
  readonly count: number
  readonly placed: number
}

/** The profile of every article, by its id. */
export type Profiles = ReadonlyMap<ArticleId, Profile>

/** Profiles all articles, once: what is telling depends on the whole set. */
export function profileArticles(articles: readonly DatedArticle[]): Profiles {
  return new Map(articles.map((article) => [article.id, toProfile(article)]))
}

/** Weighs terms by how many of these articles have them; copies count once. */
export function weighByProfiles(articles: readonly DatedArticle[], profiles: Profiles): Weigh {
  const originals = articles.filter((article) => article.copyOf === undefined)
  return weighTerms(originals.map((article) => new Set(profiles.get(article.id)?.terms.keys())))
}

/** The profile of an article over all its revisions; the title counts double. */
function toProfile(article: DatedArticle): Profile {
  const texts = [...new Set(article.revisions.map((revision) => revision.reading.article.text))]
  const text = [article.title ?? '', article.title ?? '', ...texts].join('\n\n')
  const terms = new Map<string, number>()
  for (const { key } of findTerms(text)) terms.set(key, (terms.get(key) ?? 0) + 1)
  const names = new Map<string, NameUse>()
  for (const { key, placed } of findNames(text)) {
    const use = names.get(key) ?? { count: 0, placed: 0 }
    names.set(key, { count: use.count + 1, placed: use.placed + (placed ? 1 : 0) })
  }
  return { terms, names }
}
