export { ingest } from './ingest.js';
export { readInputs } from './read-inputs.js';
export { createReaderPool } from './reader-pool.js';
export { settle } from './settle.js';
export { toFiledReading } from './to-filed-reading.js';
