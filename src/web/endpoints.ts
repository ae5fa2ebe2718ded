import type { AddedFeeds } from '../core/added-feeds.ts'
import type { WatchHealth } from '../core/feed-health.ts'
import type { Reading } from '../core/reading.ts'
import type {
  ArticleDetail,
  ArticleReading,
  Change,
  ClaimDetail,
  ClaimRecord,
  CorrectionRecord,
  LedgerSummary,
  SearchResult,
  StoryDetail,
  StoryRecord,
} from '../serve/contract.ts'
import { hasKeys, isListOf } from './api.ts'

/* The shapes that the desk asks for. Each is made once: a request runs again when its check is another function. */

export const isSummary = hasKeys<LedgerSummary>('articles', 'claims', 'stories')
export const isStory = hasKeys<StoryDetail>('id', 'title', 'articles', 'groups', 'citations', 'edits')
export const isClaim = hasKeys<ClaimDetail>('id', 'statement', 'origins', 'evidence', 'history', 'rivals', 'groups')
export const isArticle = hasKeys<ArticleDetail>('id', 'revisions', 'citations', 'edits')
export const isArticleReading = hasKeys<ArticleReading>('articleId', 'revisionId', 'reading')
export const isCorrection = hasKeys<CorrectionRecord>(
  'id',
  'at',
  'by',
  'why',
  'change',
  'before',
  'after',
  'stands',
  'found',
)
export const isReading = hasKeys<Reading>('article', 'attributions', 'sentences')
export const isWatchHealth = hasKeys<WatchHealth>('at', 'feeds', 'sites', 'waiting', 'overdue')
export const isAddedFeeds = hasKeys<AddedFeeds>('added', 'known')
export const areStories = isListOf(hasKeys<StoryRecord>('id', 'title', 'statuses', 'outlets'))
export const areClaims = isListOf(hasKeys<ClaimRecord>('id', 'statement', 'origins', 'evidence', 'articles'))
export const areChanges = isListOf(hasKeys<Change>('kind', 'at'))
export const areResults = isListOf(hasKeys<SearchResult>('article', 'passage'))

export const areCorrections = isListOf(isCorrection)

/** An address of the API. */
export const api = (path: string, query: Readonly<Record<string, string>> = {}): string => {
  const asked = new URLSearchParams(query).toString()
  return `/api/v1/${path}${asked && `?${asked}`}`
}

/** An id as one step of an address. */
export const step = (id: string): string => encodeURIComponent(id)
