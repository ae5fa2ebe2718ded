import { createPlaceJudge, type Place } from './find-place.ts'
import { findTitleLine } from './find-title-line.ts'
import type { PageSigns } from './page-signs.ts'
import { chainOf, type PageElement } from './page-tree.ts'

/** Where the report's head stands, and what stands beside the report. */
export interface Layout {
  readonly placeOf: (element: PageElement) => Place
  /** The line that the headline is printed on; a page without one has its head before its first paragraph. */
  readonly titleLine: number | undefined
  /** The second paragraph after the headline. */
  readonly textLine: number | undefined
}

/** Long enough to be a paragraph, not a byline. */
const paragraph = 80
const longParagraph = 150
/** Lines over and under a headline that belong to the report's head. */
const over = 6
const under = 12

/** Lays out a page around its headline. */
export function findLayout(signs: PageSigns, title: string | undefined): Layout {
  const printed = findTitleLine(signs, title)
  const first = signs.lines.findIndex(({ text }) => text.length >= longParagraph)
  const titleLine = printed?.line ?? (first < 0 ? undefined : Math.max(0, first - over))
  const from = (titleLine ?? 0) + 1
  const paragraphs = signs.lines
    .slice(from, from + 60)
    .flatMap(({ text }, at) => (text.length >= paragraph ? [at] : []))
  // A standfirst may stand before the byline.
  const after = paragraphs[1]
  return {
    placeOf: createPlaceJudge(new Set(printed ? chainOf(printed.element) : [])),
    titleLine,
    textLine: after === undefined ? undefined : from + after,
  }
}

/** Whether a line stands in the report's head: just over the headline, or little below it. What stands in a margin must stand before the text. */
export function isHead(line: number, { titleLine, textLine }: Layout, place: Place = 'report'): boolean {
  if (titleLine === undefined || line < titleLine - over || line > titleLine + under) return false
  return place !== 'margin' || textLine === undefined || line < textLine
}

/** Whether a line stands after the beginning of the report's head: a date before it is today's. */
export function isAfterHead(line: number, { titleLine }: Layout): boolean {
  return titleLine === undefined || line >= titleLine - over
}
