export type { Correction } from './core/correction.ts'
export { HearsayError } from './core/error.ts'
export {
  type ArticleId,
  type AttributionId,
  articleId,
  attributionId,
  type ClaimId,
  type CorrectionId,
  type EntityId,
  entityId,
  type GroupId,
  groupId,
  type OriginId,
  type RevisionId,
  revisionId,
  type StoryId,
} from './core/ids.ts'
export type { Claim, CopyGroup, Evidence, FiledReading, Origin, Story } from './core/ledger.ts'
export type { Article, ArticleFacts, Attribution, Notice, Reading, TextReading } from './core/reading.ts'
export type { Part, Span } from './core/span.ts'
export type { Ledger } from './core/whole-ledger.ts'
export { extractPage } from './extract/index.ts'
export { readText } from './read/index.ts'
