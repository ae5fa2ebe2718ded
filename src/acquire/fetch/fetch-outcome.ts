import type { HearsayError } from '../../core/error.ts'
import type { Exchange } from '../exchange.ts'

/** What is asked for, and what is known of it from the last time. */
export interface FetchRequest {
  readonly url: string
  readonly kind: 'page' | 'feed' | 'robots'
  /** As the server gave them with the copy that we have: it may then answer that nothing changed. */
  readonly etag?: string
  readonly lastModified?: string
}

/** Names in small letters; several headers of one name are joined by ", ". */
export type Headers = ReadonlyMap<string, string>

/** What a server says beside the body. */
export interface Answer {
  /** Where it was found after all redirects. */
  readonly url: string
  /**
   * Where the permanent redirects (301, 308) before any other led: what to ask for from now on. A step from https to
   * http is followed, but never taken for permanent: anybody between us and the server could have sent it.
   */
  readonly movedTo?: string
  readonly headers: Headers
  /** For how long the server holds its answer to be good; 0 where it must be asked again at once. */
  readonly cacheSeconds?: number
}

/** How a fetch ended. Everything but `fetched` and `unchanged` carries an error in words for a person. */
export type FetchEnd =
  | ({
      readonly kind: 'fetched'
      readonly status: number
      /** Unpacked. */
      readonly bytes: Uint8Array
      readonly contentType?: string
    } & Answer)
  | ({ readonly kind: 'unchanged' } & Answer)
  | {
      readonly kind: 'gone'
      /** 404: not there; 410: not there any more, for good. */
      readonly status: 404 | 410
      readonly error: HearsayError
    }
  | { readonly kind: 'refused'; readonly error: HearsayError }
  | {
      readonly kind: 'failed'
      /** Absent where no answer came. */
      readonly status?: number
      /** After how long the server, or our own politeness, lets us ask again. */
      readonly retryAfterSeconds?: number
      readonly error: HearsayError
    }

/** How a fetch ended, with all that went over the wire, redirects included. */
export type FetchOutcome = FetchEnd & { readonly exchanges: readonly Exchange[] }

/** How one step of a fetch ended: at an answer, or at a server that sends us elsewhere. */
export type HopEnd = FetchEnd | { readonly kind: 'redirect'; readonly isPermanent: boolean; readonly to: string }

/** Lets each step of a fetch pass, when and if it may: waits for its turn, asks robots.txt. */
export type Passage = (url: URL, go: () => Promise<HopEnd>) => Promise<HopEnd>

/** Fetches one address with its redirects. Never throws for what the web does. */
export type Fetcher = (request: FetchRequest, passage?: Passage) => Promise<FetchOutcome>
