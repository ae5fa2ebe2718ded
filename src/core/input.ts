import type { HearsayError } from './error.ts'
import type { ArticleFacts, Notice, Reading } from './reading.ts'
import type { FeedWord } from './watch.ts'

/** What was said about a report by whoever handed it in. It wins over what the page says. */
export interface GivenFacts
  extends Pick<ArticleFacts, 'url' | 'title' | 'byline' | 'outlet' | 'publishedAt' | 'modifiedAt'> {
  /** The caller's own name for it; comes back as the article's `id` in readings and as `externalId` in an export. */
  readonly id?: string
  /** When it was seen: an ISO 8601 instant. */
  readonly fetchedAt?: string
}

/** One report on its way in. `name` is what we call it in messages: a path, an address, "stdin line 3". */
export type Input =
  | {
      readonly kind: 'page'
      readonly name: string
      readonly given: GivenFacts
      /** What the feed that led here says of it: it stands where the page says nothing. */
      readonly feed?: FeedWord
      readonly bytes: Uint8Array
      readonly contentType?: string
      /** What was wrong with the file or archive that it comes from, where it could be read all the same. */
      readonly notices?: readonly Notice[]
    }
  | { readonly kind: 'text'; readonly name: string; readonly given: GivenFacts; readonly text: string }
  | { readonly kind: 'reading'; readonly name: string; readonly given: GivenFacts; readonly reading: Reading }
  | { readonly kind: 'failed'; readonly name: string; readonly given: GivenFacts; readonly error: HearsayError }
