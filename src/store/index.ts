export type { ArticleFilter } from './article-filter.ts'
export { openLedger, toLedgerName } from './open-ledger.ts'
export type {
  ArticleQuery,
  ClaimQuery,
  Counts,
  LedgerStore,
  OpenOptions,
  Page,
  PageQuery,
  SearchFilter,
  SearchHit,
  SearchQuery,
} from './port.ts'
export { openPostgresLedger } from './postgres/open-postgres-ledger.ts'
export type { Copied, RecordPlace, Settling, StoryStretch, Streamed } from './settling.ts'
export { openSqliteLedger } from './sqlite/open-sqlite-ledger.ts'
export type { Begun, Standing, Stood, StoodSearch, StoodSentence, StoodStory } from './standing.ts'
export type { HostRecord, NamedErrand, PollOutcome, TakeQuery, Watching } from './watch/watching.ts'
