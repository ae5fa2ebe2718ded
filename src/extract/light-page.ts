import type { Span } from '../core/span.ts'
import { decodePage } from './decode-page.ts'
import type { PageBytes } from './extract-page.ts'
import { type ArticleText, findPlaces } from './find-places.ts'
import { parsePage } from './parse-page.ts'

/** A stretch of one text of an HTML page that holds words of a span. */
export interface PageLight {
  /** The span's place in the list that was asked for. */
  readonly mark: number
  /** Texts of a page are counted in page order, as in `ParagraphSource`. */
  readonly text: number
  readonly start: number
  readonly end: number
}

/** Where in an HTML page the words of spans into its article stand, for whoever draws the page. */
export function lightPage(page: PageBytes, article: ArticleText, spans: readonly Span[]): readonly PageLight[] {
  const root = parsePage(decodePage(page.bytes, page.contentType).text)
  return findPlaces(root, article, spans).map(({ node, start, end, mark }) => ({ mark, text: node.number, start, end }))
}
