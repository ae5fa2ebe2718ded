import type { ArticleFacts } from '../core/reading.ts'
import { chooseBody } from './choose-body.ts'
import { dropFurnitureLines } from './drop-furniture-lines.ts'
import { foldText } from './fold-text.ts'
import { isFurnitureLine } from './furniture-lines.ts'
import type { PageView } from './page-view.ts'

/** A text for machines this many times as long as what the page shows is the report; the page fills itself in a browser. */
const muchLonger = 3

/** The report's text: its paragraphs in page order, an empty line between them. `undefined` when there is none. */
export function findBody(view: PageView, facts: ArticleFacts, machineBody?: string): string | undefined {
  const printed = dropFurnitureLines(chooseBody(view.content, view.root), facts).join('\n\n')
  const machine = machineBody === undefined ? '' : fromMachineBody(machineBody)
  const text = machine.length > 200 && machine.length > printed.length * muchLonger ? machine : printed
  return text === '' ? undefined : text
}

function fromMachineBody(body: string): string {
  const bare = body.replace(/<br\s?\/?>|<\/p>/gi, '\n').replace(/<\/?[a-z][^<>]{0,300}>/gi, '')
  return bare
    .split(/\n+/)
    .map(foldText)
    .filter((line) => line !== '' && !isFurnitureLine(line))
    .join('\n\n')
}
