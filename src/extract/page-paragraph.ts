import type { Span } from '../core/span.ts'

/** A stretch of one text of a page, texts being counted in page order by `parsePage`. Half-open, in UTF-16 code units. */
export type TextStretch = readonly [text: number, start: number, end: number]

/** Where the words of a paragraph stand in the page. */
export type ParagraphSource =
  /** In its texts, line by line; the lines are joined by a blank. `element` is the innermost block around them, counted in page order. */
  | { readonly kind: 'page'; readonly element: number; readonly lines: readonly (readonly TextStretch[])[] }
  /** In what the page tells machines alone (JSON-LD): there is no place to light. */
  | { readonly kind: 'machine' }
  /** The page is a plain text, and a place in the article is the same place in the page. */
  | { readonly kind: 'plain' }

/** One paragraph of an article, and where in the page it comes from. */
export interface PageParagraph {
  readonly span: Span
  readonly source: ParagraphSource
}
