export { findCopies } from './find-copies.ts'
