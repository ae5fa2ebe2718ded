import type { StoryId } from '../core/ids.ts'

/** Of which articles sentences are looked at. All of it but the story holds of an article from its first text on. */
export interface ArticleFilter {
  readonly storyId?: StoryId
  /** In full; letters of either size. */
  readonly outlet?: string
  /** The article came out, or else was first seen, at this moment or later, and before that one; UTC with milliseconds. */
  readonly from?: string
  readonly before?: string
}
