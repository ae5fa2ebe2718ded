export { type ExtractedPage, extractPage, type PageBytes } from './extract-page.ts'
