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
  const marks = spans.map(([start, end], mark): Mark => ({ start, end, mark }))
  const texts = spans.length === 0 ? [] : textsOf(root)
  let blocks: BlocksByText | undefined
  return (article.paragraphs ?? splitParagraphs(article.text)).flatMap(({ span: [from, to], source }) => {
    const near = marks.filter(({ start, end }) => start < to && from < end)
    if (near.length === 0) return []
    const words = article.text.slice(from, to)
    const known = source.kind === 'page' ? layOut(source.lines, texts) : undefined
    if (known?.text === words) return placesIn(known, from, near)
    blocks ??= byText(findBlocks(root))
    const found = lookFor(words, blocks)
    return found ? placesIn(found.shown, from - found.before, cutMarks(near, from, to)) : []
  })
}

/** A span that is to be lit. */
interface Mark {
  readonly start: number
  readonly end: number
  readonly mark: number
}

/** What of marks lies between two places. */
function cutMarks(marks: readonly Mark[], from: number, to: number): readonly Mark[] {
  return marks.map(({ start, end, mark }) => ({ start: Math.max(start, from), end: Math.min(end, to), mark }))
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

type BlocksByText = ReadonlyMap<string, Block>

function byText(blocks: readonly Block[]): BlocksByText {
  return new Map(blocks.map((block) => [block.text, block]))
}

/** The block that has these words, by themselves or among others. */
function lookFor(words: string, blocks: BlocksByText): { readonly shown: Shown; readonly before: number } | undefined {
  const holder = blocks.get(words) ?? [...blocks.values()].find(({ text }) => text.includes(words))
  if (!holder) return undefined
  const shown = show(holder.pieces)
  const before = shown.text.indexOf(words)
  return before < 0 ? undefined : { shown, before }
}

/** The stretches that hold the words of marks, as far as they lie in what is shown. `from`: where in the article its first letter stands. */
function placesIn({ text, starts, stretches }: Shown, from: number, marks: readonly Mark[]): readonly PagePlace[] {
  const places: PagePlace[] = []
  for (const { start, end, mark } of marks) {
    const first = Math.max(start - from, 0)
    const last = Math.min(end - from, text.length) - 1
    const [open, close] = [starts[first], starts[last]]
    if (first > last || open === undefined || close === undefined) continue
    for (const stretch of stretches) {
      const begin = Math.max(open, stretch.offset)
      const stop = Math.min(close + 1, stretch.offset + stretch.end - stretch.start)
      const shift = stretch.start - stretch.offset
      if (begin < stop) places.push({ node: stretch.node, start: begin + shift, end: stop + shift, mark })
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
