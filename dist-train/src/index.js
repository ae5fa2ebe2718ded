export { HearsayError } from './core/error.js';
export { extractPage } from './extract/index.js';
export { findCopies } from './group/index.js';
export { settleLedger } from './ledger/index.js';
export { readText } from './read/index.js';
export { openSqliteLedger } from './store/index.js';
