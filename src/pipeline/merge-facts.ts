import type { GivenFacts } from '../core/input.ts'
import type { ArticleFacts } from '../core/reading.ts'
import type { FeedWord } from '../core/watch.ts'

/** What is known about an article: what was given wins over what the page says, and that over what a feed says. */
export function mergeFacts(said: ArticleFacts, given: GivenFacts, feed: FeedWord = {}): ArticleFacts {
  const page = withFeed(said, feed)
  const url = given.url ?? page.url
  const title = given.title ?? page.title
  const outlet = given.outlet ?? page.outlet
  const byline = given.byline ?? page.byline
  const modifiedAt = given.modifiedAt ?? page.modifiedAt
  return {
    ...(url !== undefined && { url }),
    ...(page.originalUrl !== undefined && { originalUrl: page.originalUrl }),
    ...(title !== undefined && { title }),
    ...(outlet !== undefined && { outlet }),
    ...(byline !== undefined && { byline }),
    ...publicationOf(page, given),
    ...(modifiedAt !== undefined && { modifiedAt }),
    ...(page.language !== undefined && { language: page.language }),
  }
}

/** What a feed says, where the page says nothing; and its moment, where the page shows no more than the same day. */
function withFeed(page: ArticleFacts, { publishedAt, publishedPrecision, ...feed }: FeedWord): ArticleFacts {
  const facts = { ...feed, ...page }
  if (publishedAt === undefined) return facts
  const isSameDay = page.publishedPrecision === 'day' && publishedAt.slice(0, 10) === page.publishedAt?.slice(0, 10)
  if (page.publishedAt !== undefined && !isSameDay) return facts
  return { ...facts, publishedAt, ...(publishedPrecision && { publishedPrecision }), publishedFrom: 'feed' }
}

function publicationOf(
  page: ArticleFacts,
  { publishedAt }: GivenFacts,
): Pick<ArticleFacts, 'publishedAt' | 'publishedPrecision' | 'publishedFrom'> {
  if (publishedAt !== undefined) {
    const publishedPrecision = !/T\d\d/.test(publishedAt)
      ? 'day'
      : /T\d\d:?\d\d:?\d\d/.test(publishedAt)
        ? 'second'
        : 'minute'
    return { publishedAt, publishedPrecision, publishedFrom: 'given' }
  }
  return {
    ...(page.publishedAt !== undefined && { publishedAt: page.publishedAt }),
    ...(page.publishedPrecision !== undefined && { publishedPrecision: page.publishedPrecision }),
    ...(page.publishedFrom !== undefined && { publishedFrom: page.publishedFrom }),
  }
}
