import { foldText } from './fold-text.ts'
import { inlineNames } from './inline-names.ts'
import type { PageElement, PageNode, PageText } from './page-tree.ts'

/** A stretch of one text of the page. */
export interface TextPiece {
  readonly node: PageText
  /** The innermost element around it. */
  readonly holder: PageElement
  readonly start: number
  readonly end: number
  readonly linked: boolean
  readonly bold: boolean
}

/** A run of words that a reader sees as one paragraph, heading or point of a list. */
export interface Block {
  readonly text: string
  /** The same, apart at single line breaks. */
  readonly lines: readonly string[]
  /** What each line was made from: `lines[i]` is `foldText` of these stretches. */
  readonly pieces: readonly (readonly TextPiece[])[]
  /** The innermost block element around it. */
  readonly element: PageElement
  /** How many of its characters are in links. */
  readonly linked: number
  /** How many of its characters are in bold. */
  readonly bold: number
}

const bolds = new Set(['b', 'strong'])

/** What stands within a line and has no words. */
const leaves = new Set('img amp-img picture wbr input meta link script title source area col'.split(' '))

/** All blocks of a page in page order. An element of no known inline kind ends a block; two breaks in a row do too, and in a <pre> an empty line. */
export function findBlocks(root: PageElement): readonly Block[] {
  const blocks: Block[] = []
  let lines: TextPiece[][] = []
  let broken = false

  const end = (element: PageElement): void => {
    broken = false
    if (lines.length === 0) return
    const block = toBlock(element, lines)
    if (block) blocks.push(block)
    lines = []
  }

  const add = (node: PageText, holder: PageElement, style: Style, start: number, stop: number): void => {
    if (isBlank(node.text, start, stop)) {
      if (!lines.at(-1)?.length) return
    } else broken = false
    const piece = { node, holder, start, end: stop, linked: style.linked, bold: style.bold }
    // Most blocks are one piece, and a list that is pushed to begins with room for 17.
    if (lines.length === 0) lines = [[piece]]
    else lines.at(-1)?.push(piece)
  }

  const visit = (node: PageNode, holder: PageElement, style: Style): void => {
    const { block } = style
    if (node.kind === 'text') {
      if (!style.preformatted) {
        add(node, holder, style, 0, node.text.length)
        return
      }
      let start = 0
      for (const gap of node.text.matchAll(/\n[\t\r ]*\n/g)) {
        add(node, holder, style, start, gap.index)
        end(block)
        start = gap.index
      }
      add(node, holder, style, start, node.text.length)
      return
    }
    if (node.name === 'br') {
      if (broken) end(block)
      else if (lines.length > 0) lines.push([])
      broken = true
      return
    }
    if (leaves.has(node.name)) return
    // A span that holds paragraphs is no part of a line.
    const isInline = inlineNames.has(node.name) && !holdsBlock(node)
    if (!isInline) end(block)
    const inner = isInline && !(node.name === 'a' || bolds.has(node.name)) ? style : innerStyle(node, style, isInline)
    for (const child of node.children) visit(child, node, inner)
    if (!isInline) end(node)
  }

  visit(root, root, { block: root, linked: false, bold: false, preformatted: false })
  return blocks
}

function innerStyle(element: PageElement, style: Style, isInline: boolean): Style {
  return {
    block: isInline ? style.block : element,
    linked: style.linked || element.name === 'a',
    bold: style.bold || bolds.has(element.name),
    preformatted: style.preformatted || element.name === 'pre',
  }
}

/** What surrounds a text. */
interface Style {
  readonly block: PageElement
  readonly linked: boolean
  readonly bold: boolean
  readonly preformatted: boolean
}

/** Lines of stretches as a block; `undefined` where they hold no words. */
export function toBlock(element: PageElement, lines: readonly (readonly TextPiece[])[]): Block | undefined {
  let texts: string[] = []
  let pieces: (readonly TextPiece[])[] = []
  let linked = 0
  let bold = 0
  for (const line of lines) {
    const text = foldText(line.length === 1 && line[0] ? wordsOf(line[0]) : line.map(wordsOf).join(''))
    if (text === '') continue
    if (texts.length === 0) [texts, pieces] = [[text], [line]]
    else {
      texts.push(text)
      pieces.push(line)
    }
    for (const piece of line) {
      if (!piece.linked && !piece.bold) continue
      const { length } = line.length === 1 ? text : wordsOf(piece).trim()
      if (piece.linked) linked += length
      if (piece.bold) bold += length
    }
  }
  if (texts.length === 0) return undefined
  return {
    text: texts.length === 1 && texts[0] ? texts[0] : texts.join(' '),
    lines: texts,
    pieces,
    element,
    linked,
    bold,
  }
}

function wordsOf({ node, start, end }: TextPiece): string {
  return end - start === node.text.length ? node.text : node.text.slice(start, end)
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 1) if (text.charCodeAt(at) > 32) return false
  return true
}

function holdsBlock(element: PageElement): boolean {
  return element.children.some((child) => {
    if (child.kind === 'text' || leaves.has(child.name) || child.name === 'br') return false
    return inlineNames.has(child.name) ? holdsBlock(child) : true
  })
}
