import type { HearsayError } from '../../core/error.ts'
import type { Exchange } from '../exchange.ts'

/** How a fetch ended. Everything but `fetched` is an expected outcome, said in words for a person. */
export type FetchedPage = {
  /** All that went over the wire, for an archive. */
  readonly exchanges?: readonly Exchange[]
} & (
  | {
      readonly kind: 'fetched'
      /** Where the page was found after all redirects. */
      readonly url: string
      readonly bytes: Uint8Array
      readonly contentType?: string
    }
  | { readonly kind: 'gone' | 'refused' | 'failed'; readonly error: HearsayError }
)

/** Fetches one page. Never throws for what the web does. */
export type FetchPage = (url: string) => Promise<FetchedPage>
