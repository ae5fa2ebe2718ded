export { settleLedger } from './settle-ledger.js';
