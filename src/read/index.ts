export { readText } from './read-text.ts'
