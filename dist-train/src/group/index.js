export { findCopies } from './find-copies.js';
