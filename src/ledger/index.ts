export { type LedgerInput, settleLedger } from './settle-ledger.ts'
