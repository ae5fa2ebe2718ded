export { extractPage } from './extract-page.js';
