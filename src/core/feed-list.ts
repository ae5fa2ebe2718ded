/** A feed as a list of feeds names it. */
export interface ListedFeed {
  readonly url: string
  readonly title?: string
  readonly siteUrl?: string
  /** The folders that it lies in, outermost first. */
  readonly folder?: readonly string[]
}
