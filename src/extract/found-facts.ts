/** What one place of a page says about the report, as it stands there. Which place is believed is `find-facts.ts`'s matter. */
export interface FoundFacts extends FoundDates {
  readonly title?: string
  /** Names of the outlet, best first. */
  readonly outlets: readonly string[]
  readonly authors: readonly string[]
  readonly url?: string
  /** The report's whole text, where the page repeats it for machines. */
  readonly body?: string
}

/** Dates as written, best first. */
export interface FoundDates {
  readonly published: readonly string[]
  readonly modified: readonly string[]
  /** Dates that may be the report's or something else's: they count where nothing better is known. */
  readonly doubtful: readonly string[]
}
