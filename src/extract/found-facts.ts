/** What one place of a page says about the report, as it stands there. Which place is believed is `find-facts.ts`'s matter. */
export interface FoundFacts {
  readonly title?: string
  readonly outlet?: string
  readonly authors: readonly string[]
  /** Dates as written, best first. */
  readonly published: readonly string[]
  readonly modified: readonly string[]
  readonly url?: string
  /** The report's whole text, where the page repeats it for machines. */
  readonly body?: string
}
