export { findTimes } from './find-times.js';
