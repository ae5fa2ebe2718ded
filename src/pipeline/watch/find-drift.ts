import type { Drift } from '../../core/feed-health.ts'
import type { PageShape } from '../../core/watch.ts'

/** So many of the latest extractions are held against the ones before. */
const lately = 10
/** Fewer before them are no past to compare with. */
const leastPast = 20
/** Lengths of a site's reports differ; medians of ten rarely by this factor. */
const muchLonger = 2.5
/** A share that changes by half of the whole is a change of build, not of subject. */
const muchMore = 0.5
const muchOfPage = 0.35

/** What changed in how a site's pages are extracted; none while there are too few pages to tell. Shapes come earliest first. */
export function findDrift(shapes: readonly PageShape[]): readonly Drift[] {
  const now = shapes.slice(-lately)
  const before = shapes.slice(0, -lately)
  if (before.length < leastPast) return []
  return [failuresOf, lengthOf, shareOf, datesOf].flatMap((compare) => compare(before, now) ?? [])
}

type Compare = (before: readonly PageShape[], now: readonly PageShape[]) => Drift | undefined

const isArticle = ({ result }: PageShape): boolean => result === 'article'

const failuresOf: Compare = (before, now) => {
  const [past, present] = [before, now].map((list) => shareWhere(list, (shape) => !isArticle(shape)))
  if (past === undefined || present === undefined || present - past < muchMore) return undefined
  const message = `No article is found on ${percent(present)} of the latest ${now.length} pages; before it was ${percent(past)}.`
  return { kind: 'failures', message }
}

const lengthOf: Compare = (before, now) => {
  const [past, present] = [before, now].map((list) => medianOf(list.filter(isArticle).map((shape) => shape.textLength)))
  if (past === undefined || present === undefined) return undefined
  const ratio = present / past
  if (ratio < muchLonger && ratio > 1 / muchLonger) return undefined
  const message = `Texts have ${present} characters now (median of the latest); before it was ${past}.`
  return { kind: 'length', message }
}

const shareOf: Compare = (before, now) => {
  const [past, present] = [before, now].map((list) =>
    medianOf(
      list.filter(isArticle).map(({ textLength, shownLength }) => textLength / Math.max(shownLength, textLength, 1)),
    ),
  )
  if (past === undefined || present === undefined || Math.abs(present - past) < muchOfPage) return undefined
  const message = `The text is ${percent(present)} of the words on a page now; before it was ${percent(past)}.`
  return { kind: 'share', message }
}

const datesOf: Compare = (before, now) => {
  const [past, present] = [before, now].map((list) => shareWhere(list.filter(isArticle), (shape) => !shape.isDated))
  if (past === undefined || present === undefined || present - past < muchMore) return undefined
  const message = `No date is found on ${percent(present)} of the latest pages; before it was ${percent(past)}.`
  return { kind: 'dates', message }
}

/** Of too few nothing is said. */
const leastNow = 5

function shareWhere(list: readonly PageShape[], test: (shape: PageShape) => boolean): number | undefined {
  return list.length < leastNow ? undefined : list.filter(test).length / list.length
}

function medianOf(numbers: readonly number[]): number | undefined {
  if (numbers.length < leastNow) return undefined
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)]
}

const percent = (share: number): string => `${Math.round(share * 100)} %`
