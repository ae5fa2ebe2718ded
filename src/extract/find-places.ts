import type { Span } from '../core/span.ts'
import { type Block, findBlocks } from './find-blocks.ts'
import { foldWithPlaces } from './fold-text.ts'
import type { PageParagraph, ParagraphSource, TextStretch } from './page-paragraph.ts'
import type { PageElement, PageNode, PageText } from './page-tree.ts'

/** A stretch of one text of a page, and which of the spans it holds words of: its place in their list. */
export interface PagePlace {
  readonly node: PageText
  readonly start: number
  readonly end: number
  readonly mark: number
}

/** An article as it was taken from a page. Without `paragraphs` they are looked for in the page by their words. */
export interface ArticleText {
  readonly text: string
  readonly paragraphs?: readonly PageParagraph[]
}

/**
 * Where in a page the words of spans into its article's text stand. What an earlier version found elsewhere, or what was
 * taken from what the page tells machines alone, is looked for by its words; words that the page does not show have no place.
 */
export function findPlaces(root: PageElement, article: ArticleText, spans: readonly Span[]): readonly PagePlace[] {
  const paragraphs = article.paragraphs ?? splitParagraphs(article.text)
  const touched = paragraphs.filter(({ span }) => spans.some((wanted) => wanted[0] < span[1] && span[0] < wanted[1]))
  if (touched.length === 0) return []
  const texts = textsOf(root)
  let blocks: readonly Block[] | undefined
  return touched.flatMap(({ span, source }) => {
    const words = article.text.slice(span[0], span[1])
    const known = source.kind === 'page' ? layOut(source.lines, texts) : undefined
    if (known?.text === words) return placesIn(known, span, spans)
    blocks ??= findBlocks(root)
    const found = lookFor(words, blocks)
    return found ? placesIn(found.shown, [span[0] - found.before, span[1]], spans) : []
  })
}

interface Stretch {
  readonly node: PageText
  readonly start: number
  readonly end: number
}

/** Words as they are printed, and the way back to the texts of the page. */
interface Shown {
  readonly text: string
  /** Where each letter begins in the stretches, joined; between lines there stands a line break. */
  readonly starts: readonly number[]
  readonly stretches: readonly (Stretch & { readonly offset: number })[]
}

function layOut(lines: readonly (readonly TextStretch[])[], texts: readonly PageText[]): Shown | undefined {
  const laid: Stretch[][] = []
  for (const line of lines) {
    const stretches: Stretch[] = []
    for (const [number, start, end] of line) {
      const node = texts[number]
      if (!node || start < 0 || start > end || end > node.text.length) return undefined
      stretches.push({ node, start, end })
    }
    laid.push(stretches)
  }
  return show(laid)
}

function show(lines: readonly (readonly Stretch[])[]): Shown {
  const raw: string[] = []
  const stretches: (Stretch & { offset: number })[] = []
  let offset = 0
  for (const line of lines) {
    for (const { node, start, end } of line) {
      stretches.push({ node, start, end, offset })
      raw.push(node.text.slice(start, end))
      offset += end - start
    }
    raw.push('\n')
    offset += 1
  }
  return { ...foldWithPlaces(raw.join('')), stretches }
}

function lookFor(
  words: string,
  blocks: readonly Block[],
): { readonly shown: Shown; readonly before: number } | undefined {
  const holder = blocks.find(({ text }) => text === words) ?? blocks.find(({ text }) => text.includes(words))
  if (!holder) return undefined
  const shown = show(holder.pieces)
  const before = shown.text.indexOf(words)
  return before < 0 ? undefined : { shown, before }
}

/** The stretches that hold those words of spans that lie in the shown paragraph. `from`: where in the article its first letter stands. */
function placesIn(shown: Shown, [from, to]: Span, spans: readonly Span[]): readonly PagePlace[] {
  const places: PagePlace[] = []
  for (const [mark, span] of spans.entries()) {
    const [first, last] = [Math.max(span[0], from) - from, Math.min(span[1], to) - from - 1]
    const [start, end] = [shown.starts[first], shown.starts[last]]
    if (first > last || start === undefined || end === undefined) continue
    for (const { node, start: at, end: stop, offset } of shown.stretches) {
      const [open, close] = [Math.max(start, offset), Math.min(end + 1, offset + stop - at)]
      if (open < close) places.push({ node, start: at + open - offset, end: at + close - offset, mark })
    }
  }
  return places
}

/** Paragraphs of which only the words are known. */
function splitParagraphs(text: string): readonly PageParagraph[] {
  const source: ParagraphSource = { kind: 'machine' }
  const paragraphs: PageParagraph[] = []
  let start = 0
  for (const words of text.split('\n\n')) {
    if (words.trim() !== '') paragraphs.push({ span: [start, start + words.length], source })
    start += words.length + 2
  }
  return paragraphs
}

/** The texts of a page by their number. */
function textsOf(root: PageElement): readonly PageText[] {
  const texts: PageText[] = []
  const visit = (node: PageNode): void => {
    if (node.kind === 'text') texts[node.number] = node
    else for (const child of node.children) visit(child)
  }
  visit(root)
  return texts
}
