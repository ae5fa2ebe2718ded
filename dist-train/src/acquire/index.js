export { countInputs } from './count-inputs.js';
export { createPageFetcher } from './create-page-fetcher.js';
export { openInputs } from './open-inputs.js';
