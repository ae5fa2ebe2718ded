export { openSqliteLedger } from './sqlite/open-sqlite-ledger.js';
