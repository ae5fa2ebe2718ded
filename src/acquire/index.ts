export type { AcquireOptions, InputKind } from './acquire-options.ts'
export { createPageFetcher, type PageFetcherOptions } from './create-page-fetcher.ts'
export type { FetchedPage, FetchPage } from './fetch-page.ts'
export { openInputs } from './open-inputs.ts'
