export { readingsAsOf } from './as-of.ts'
export { type LedgerInput, settleLedger } from './settle-ledger.ts'
