import type { ArticleFacts } from '../core/reading.ts'
import { chooseBody } from './choose-body.ts'
import { dropFurnitureLines, type Paragraph } from './drop-furniture-lines.ts'
import type { Block } from './find-blocks.ts'
import { foldForMatch, foldText } from './fold-text.ts'
import { isFurnitureLine } from './furniture-lines.ts'
import type { PageParagraph, ParagraphSource } from './page-paragraph.ts'
import type { PageView } from './page-view.ts'

/** A report's text, paragraph by paragraph. */
export interface Body {
  readonly text: string
  readonly paragraphs: readonly PageParagraph[]
}

/** A text for machines this many times as long as what the page shows is the report; the page fills itself in a browser. */
const muchLonger = 3
const shortestMachine = 200

/** The report's text: its paragraphs in page order, an empty line between them. Empty when there is none. */
export function findBody(view: PageView, facts: ArticleFacts, machineBody?: string): Body {
  const machine = machineBody === undefined ? [] : fromMachineBody(machineBody)
  const told = machine.join('\n\n')
  const chosen = chooseBody(view.content, view.root, isWitnessedBy(told))
  const printed = joinParagraphs(dropFurnitureLines(chosen, facts).map((shown) => [shown.text, sourceOf(shown)]))
  const isFilledLater = told.length > shortestMachine && told.length > printed.text.length * muchLonger
  return isFilledLater ? joinParagraphs(machine.map((text) => [text, { kind: 'machine' }])) : printed
}

function joinParagraphs(parts: readonly (readonly [string, ParagraphSource])[]): Body {
  const paragraphs: PageParagraph[] = []
  let end = -2
  for (const [text, source] of parts) {
    const start = end + 2
    end = start + text.length
    paragraphs.push({ span: [start, end], source })
  }
  return { text: parts.map(([text]) => text).join('\n\n'), paragraphs }
}

function sourceOf({ block, lines }: Paragraph): ParagraphSource {
  return {
    kind: 'page',
    element: block.element.number,
    lines: lines.map((line) => line.map(({ node, start, end }) => [node.number, start, end] as const)),
  }
}

/** So many words in a row are no chance; so many letters are a report. */
const witnessWords = 6
const longestMachine = 100_000

/** Tells whether the beginning of a block stands in the text for machines. */
function isWitnessedBy(machine: string): (block: Block) => boolean {
  if (machine.length < shortestMachine) return () => false
  const words = foldForMatch(machine.slice(0, longestMachine)).split(' ')
  const runs = new Set(words.map((_, at) => words.slice(at, at + witnessWords).join(' ')))
  return ({ text }) => runs.has(foldForMatch(text.slice(0, 100)).split(' ').slice(0, witnessWords).join(' '))
}

function fromMachineBody(body: string): readonly string[] {
  const bare = body.replace(/<br\s?\/?>|<\/p>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
  return bare
    .split(/\n+/)
    .map(foldText)
    .filter((line) => line !== '' && !isFurnitureLine(line))
}
