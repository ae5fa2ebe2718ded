export { createApp } from './app.ts'
export type {
  ArticleBrief,
  ArticleDetail,
  ArticleReading,
  Change,
  ClaimBrief,
  ClaimDetail,
  ClaimRecord,
  LedgerSummary,
  ListOf,
  Problem,
  ReadRequest,
  SearchResult,
  StoryDetail,
  StoryRecord,
} from './contract.ts'
export type { Asset, FindAsset, ServeDeps } from './deps.ts'
export { toCallbackUrl } from './routes/push.ts'
export { type RunningServer, type ServerOptions, startServer } from './server.ts'
