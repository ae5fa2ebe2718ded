import type { Span } from '../core/span.ts'
import { classifyMark, type MarkStyle } from './quotation-marks.ts'
import type { TokenizedText } from './tokenized-text.ts'

/** Words between quotation marks. */
export interface Quotation {
  /** With the marks. A quotation that runs over several paragraphs is one, from the first mark to the last. */
  readonly span: Span
  /** Without the outer marks. */
  readonly inner: Span
  /** The same as `span`, cut at the paragraphs: what an attribution's content is made of. */
  readonly parts: readonly Span[]
  readonly style: MarkStyle
  /** 0 outside all others, 1 within another quotation, and so on. */
  readonly depth: number
  /** False when no mark closes it: it then ends with its paragraph. */
  readonly closed: boolean
}

interface OpenQuotation {
  readonly style: MarkStyle
  readonly from: Span
  /** Grown in place while the quotation is open: a hostile text has 100,000 paragraphs that each reopen it. */
  readonly parts: Span[]
  readonly partStart: number
  readonly inherited: boolean
}

const deepest = 3

/** Whether an opening mark that no mark closes is believed: typewriter single marks and inner ones are mostly apostrophes. */
const standsUnclosed = ({ style }: OpenQuotation, depth: number): boolean => depth === 0 && style !== 'single'

/** All quotations of a text, in text order, outer ones before what they hold. Apostrophes are none. */
export function findQuotations(doc: TokenizedText): readonly Quotation[] {
  const found: Quotation[] = []
  let open: readonly OpenQuotation[] = []
  let paragraph = 0

  const close = (depth: number, end: number, mark: Span | undefined): void => {
    const quotation = open[depth]
    if (!quotation) return
    found.push({
      span: [quotation.from[0], end],
      inner: [quotation.from[1], mark ? mark[0] : end],
      parts: [...quotation.parts, [quotation.partStart, end]],
      style: quotation.style,
      depth,
      closed: mark !== undefined,
    })
    open = open.slice(0, depth)
  }
  const endParagraph = (): void => {
    const [outer] = open
    const end = doc.paragraphs[paragraph]?.[1] ?? doc.text.length
    const next = doc.paragraphs[paragraph + 1]
    if (outer && next && reopens(doc.text, next[0], outer)) {
      outer.parts.push([outer.partStart, end])
      open = [{ ...outer, partStart: next[0], inherited: true }]
    } else {
      if (outer && (outer.parts.length > 0 || standsUnclosed(outer, 0))) close(0, end, undefined)
      open = []
    }
    paragraph += 1
  }

  doc.tokens.forEach((token, index) => {
    while (token.span[0] >= (doc.paragraphs[paragraph]?.[1] ?? Infinity)) endParagraph()
    const first = open[0]
    if (first?.inherited && token.span[0] === first.partStart) return
    const mark = classifyMark(
      doc,
      index,
      open.map(({ style }) => style),
    )
    if (mark?.kind === 'opens' && open.length < deepest) {
      open = [...open, { style: mark.style, from: token.span, parts: [], partStart: token.span[0], inherited: false }]
    }
    if (mark?.kind === 'closes')
      close(
        open.findLastIndex(({ style }) => style === mark.style),
        token.span[1],
        token.span,
      )
  })
  while (paragraph < doc.paragraphs.length && open.length > 0) endParagraph()
  return found.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1])
}

/** Whether a paragraph begins with the mark of a quotation that the one before it left open. */
function reopens(text: string, at: number, { style, from }: OpenQuotation): boolean {
  const mark = text.slice(from[0], from[1])
  return text.startsWith(mark, at) || (style === 'guillemet' && text.startsWith('»', at))
}
