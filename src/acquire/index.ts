export type { AcquireOptions, InputKind } from './acquire-options.ts'
export { byAndWhy, correctionSchema, orderSchema, parseAsked, parseCorrection } from './correction-schema.ts'
export { countInputs } from './count-inputs.ts'
export type { Exchange } from './exchange.ts'
export { failedInput } from './failed-input.ts'
export {
  type FeedDocument,
  findFeedAddresses,
  findTopic,
  isSigned,
  readFeed,
  readIntent,
  readOpml,
  readSitemap,
  type Topic,
  toHubForm,
  withoutFeedScheme,
  writeOpml,
} from './feeds/index.ts'
export { createFetcher } from './fetch/create-fetcher.ts'
export { createFormPoster, type PostForm } from './fetch/create-form-poster.ts'
export { createPageFetcher, type PageFetcherOptions } from './fetch/create-page-fetcher.ts'
export type { Fetcher, FetchOutcome } from './fetch/fetch-outcome.ts'
export type { FetchedPage, FetchPage } from './fetch/fetch-page.ts'
export type { FetcherOptions } from './fetch/fetch-settings.ts'
export { createUserAgent } from './fetch/user-agent.ts'
export { toFileError } from './file-error.ts'
export { type FoundFile, findFiles } from './find-files.ts'
export { kindByName } from './input-kind.ts'
export { type LockOwner, lifeOf, thisOwner } from './lock-owner.ts'
export { openInputs } from './open-inputs.ts'
export { createPoliteFetcher, type PoliteSettings } from './polite/create-polite-fetcher.ts'
export type { HostMemory, HostState } from './polite/host-memory.ts'
export { parseHostState } from './polite/parse-host-state.ts'
export { type PlacedInput, readFileInputs } from './read-file-inputs.ts'
export { readOpmlFile } from './read-opml-file.ts'
export { parseRobots } from './robots/parse-robots.ts'
export { syncFolder } from './sync-folder.ts'
export { type ArchivedQuery, findArchived } from './warc/find-archived.ts'
export { type Archive, openArchive } from './warc/open-archive.ts'
export { type ArchivedCopy, readArchived } from './warc/read-archived.ts'
