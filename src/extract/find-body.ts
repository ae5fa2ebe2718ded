import type { ArticleFacts } from '../core/reading.ts'
import { chooseBody } from './choose-body.ts'
import { dropFurnitureLines } from './drop-furniture-lines.ts'
import type { Block } from './find-blocks.ts'
import { foldForMatch, foldText } from './fold-text.ts'
import { isFurnitureLine } from './furniture-lines.ts'
import type { PageView } from './page-view.ts'

/** A text for machines this many times as long as what the page shows is the report; the page fills itself in a browser. */
const muchLonger = 3

/** The report's text: its paragraphs in page order, an empty line between them. `undefined` when there is none. */
export function findBody(view: PageView, facts: ArticleFacts, machineBody?: string): string | undefined {
  const machine = machineBody === undefined ? '' : fromMachineBody(machineBody)
  const chosen = chooseBody(view.content, view.root, isWitnessedBy(machine))
  const printed = dropFurnitureLines(chosen, facts).join('\n\n')
  const text = machine.length > 200 && machine.length > printed.length * muchLonger ? machine : printed
  return text === '' ? undefined : text
}

/** So many words in a row are no chance; so many letters are a report. */
const witnessWords = 6
const longestMachine = 100_000

/** Tells whether the beginning of a block stands in the text for machines. */
function isWitnessedBy(machine: string): (block: Block) => boolean {
  if (machine.length < 200) return () => false
  const words = foldForMatch(machine.slice(0, longestMachine)).split(' ')
  const runs = new Set(words.map((_, at) => words.slice(at, at + witnessWords).join(' ')))
  return ({ text }) => runs.has(foldForMatch(text.slice(0, 100)).split(' ').slice(0, witnessWords).join(' '))
}

function fromMachineBody(body: string): string {
  const bare = body.replace(/<br\s?\/?>|<\/p>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
  return bare
    .split(/\n+/)
    .map(foldText)
    .filter((line) => line !== '' && !isFurnitureLine(line))
    .join('\n\n')
}
