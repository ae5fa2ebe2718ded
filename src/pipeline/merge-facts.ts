import type { GivenFacts } from '../core/input.ts'
import type { ArticleFacts } from '../core/reading.ts'

/** What is known about an article: what was given wins over what the page says. */
export function mergeFacts(page: ArticleFacts, given: GivenFacts): ArticleFacts {
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
