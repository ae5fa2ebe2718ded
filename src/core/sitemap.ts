import type { DatePrecision } from './reading.ts'

/** One page as a sitemap tells of it. Addresses are absolute; dates are in ISO 8601 as the sitemap gives them. */
export interface SitemapEntry {
  readonly url: string
  readonly modifiedAt?: string
  /** The rest stands in news sitemaps. */
  readonly title?: string
  readonly outlet?: string
  readonly publishedAt?: string
  readonly publishedPrecision?: DatePrecision
  readonly language?: string
}

/** A sitemap that an index names. */
export interface SitemapReference {
  readonly url: string
  readonly modifiedAt?: string
}
