/** The documents of `contract.ts`, as zod checks them and the OpenAPI document tells them. */
export { listSchema, problemSchema } from './schemas/answers.ts'
export { articleDetailSchema, articleSchema } from './schemas/articles.ts'
export { changeSchema, ledgerSummarySchema } from './schemas/changes.ts'
export { claimDetailSchema, claimSchema } from './schemas/claims.ts'
export { articleReadingSchema, readingSchema } from './schemas/readings.ts'
export { asOfSchema, pageQuerySchema, readRequestSchema, searchQuerySchema } from './schemas/requests.ts'
export { searchResultSchema } from './schemas/search.ts'
export { storyDetailSchema, storySchema } from './schemas/stories.ts'
