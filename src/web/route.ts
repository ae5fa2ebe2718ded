import { type Status, statuses } from '../core/ledger.ts'
import { type Stance, stances } from '../core/reading.ts'
import type { Span } from '../core/span.ts'

/** What of the evidence is looked for. */
export interface SearchChoice {
  readonly stance?: Stance
  readonly status?: Status
}

/** A moment that a page is shown as of, and an article in it, in case that it goes by another id now. */
export interface Past {
  readonly asOf: string
  readonly via?: string
}

/** A place on the desk. */
export type Route =
  | { readonly kind: 'front' }
  | { readonly kind: 'stories' }
  | { readonly kind: 'story'; readonly id: string; readonly past?: Past }
  | { readonly kind: 'claims'; readonly status?: Status }
  | { readonly kind: 'claim'; readonly id: string; readonly past?: Past }
  | {
      readonly kind: 'article'
      readonly id: string
      readonly revision?: string
      /** Words that are to be found and held under the lamp. */
      readonly at?: Span
      /** Show what changed up to this text, not the text. */
      readonly changes: boolean
      readonly past?: Past
    }
  | { readonly kind: 'search'; readonly words: string; readonly choice: SearchChoice; readonly past?: Past }
  | { readonly kind: 'corrections' }
  | { readonly kind: 'watch' }
  | { readonly kind: 'not-found' }

const decode = (part: string): string => {
  try {
    return decodeURIComponent(part)
  } catch {
    // A stray % in a typed address: the part stands for itself.
    return part
  }
}

function parseSpan(text: string | null): Span | undefined {
  const [, start, end] = /^(\d{1,9})-(\d{1,9})$/.exec(text ?? '') ?? []
  return start === undefined || end === undefined ? undefined : [Number(start), Number(end)]
}

function parsePast(query: URLSearchParams): Past | undefined {
  const [asOf, via] = [query.get('asOf'), query.get('via')]
  return asOf ? { asOf, ...(via && { via }) } : undefined
}

/** The place that an address names. */
export function parseRoute(url: URL): Route {
  const [head = '', id, ...rest] = url.pathname.split('/').filter(Boolean).map(decode)
  const query = url.searchParams
  const past = parsePast(query)
  if (rest.length > 0) return { kind: 'not-found' }
  if (id === undefined) {
    if (head === '') return { kind: 'front' }
    if (head === 'stories') return { kind: 'stories' }
    if (head === 'corrections') return { kind: 'corrections' }
    if (head === 'watch') return { kind: 'watch' }
    const status = statuses.find((name) => name === query.get('status'))
    if (head === 'search') {
      const stance = stances.find((name) => name === query.get('stance'))
      return {
        kind: 'search',
        words: query.get('q') ?? '',
        choice: { ...(stance && { stance }), ...(status && { status }) },
        ...(past && { past }),
      }
    }
    if (head !== 'claims') return { kind: 'not-found' }
    return { kind: 'claims', ...(status !== undefined && { status }) }
  }
  if (head === 'stories') return { kind: 'story', id, ...(past && { past }) }
  if (head === 'claims') return { kind: 'claim', id, ...(past && { past }) }
  if (head !== 'articles') return { kind: 'not-found' }
  const revision = query.get('revision')
  const at = parseSpan(query.get('at'))
  return {
    kind: 'article',
    id,
    ...(revision !== null && { revision }),
    ...(at !== undefined && { at }),
    changes: query.has('changes'),
    ...(past && { past }),
  }
}

/** Where an article's words stand on the desk. */
export interface ArticlePlace {
  readonly articleId: string
  readonly revisionId?: string
  readonly spans?: readonly Span[]
}

/** The address of an article, of one of its texts, of words in it; as of a moment. An article has one id at all times. */
export function toArticle({ articleId, revisionId, spans = [] }: ArticlePlace, past?: Past): string {
  const [first] = spans
  const query = new URLSearchParams({
    ...(revisionId !== undefined && { revision: revisionId }),
    ...(first && { at: `${first[0]}-${first[1]}` }),
    ...(past && { asOf: past.asOf }),
  }).toString()
  return `/articles/${encodeURIComponent(articleId)}${query && `?${query}`}`
}

const asOf = (past: Past | undefined): string => (past ? `?${new URLSearchParams({ ...past })}` : '')
export const toStory = (id: string, past?: Past): string => `/stories/${encodeURIComponent(id)}${asOf(past)}`
export const toClaim = (id: string, past?: Past): string => `/claims/${encodeURIComponent(id)}${asOf(past)}`
export const toSearch = (words: string, choice: SearchChoice = {}, past?: Past): string =>
  `/search?${new URLSearchParams({ q: words, ...choice, ...(past && { asOf: past.asOf }) })}`
