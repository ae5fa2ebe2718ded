export type {
  ArticleQuery,
  ClaimQuery,
  Counts,
  LedgerStore,
  Page,
  PageQuery,
  SearchFilter,
  SearchHit,
  SearchQuery,
} from './port.ts'
export { type OpenOptions, openSqliteLedger } from './sqlite/open-sqlite-ledger.ts'
