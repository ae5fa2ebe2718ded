import type { PageElement } from './page-tree.ts'

/** Words that a reader sees on one line of their own, as they stand. */
export interface PrintedLine {
  readonly text: string
  /** The innermost block around it. */
  readonly element: PageElement
}

export interface LineWriter {
  /** How many lines were ended: the number of the one that words go to now. */
  readonly count: () => number
  /** Begins an element; tells whether it is a block, which has to be closed. */
  readonly open: (element: PageElement) => boolean
  readonly add: (text: string) => void
  readonly close: () => void
  readonly end: () => readonly PrintedLine[]
}

const inline = new Set(
  `a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark nobr q rb ruby s samp small span strike strong sub sup
   time tt u var wbr img meta link input`.split(/\s+/),
)

const mostLines = 50_000
/** What is said about a report is said in short lines; of longer ones the beginning is enough. */
const longest = 2000

/** Puts a page's words into lines, in page order. */
export function createLineWriter(root: PageElement): LineWriter {
  const lines: PrintedLine[] = []
  const blocks: PageElement[] = [root]
  let parts = ''
  /** The last letter of `parts`: to ask `parts` itself would copy it each time. */
  let last = Number.NaN

  const flush = (): void => {
    const text = parts.trim()
    parts = ''
    last = Number.NaN
    const element = blocks.at(-1)
    if (text !== '' && element && lines.length < mostLines) lines.push({ text, element })
  }

  return {
    count: () => lines.length,
    open: (element) => {
      if (inline.has(element.name)) return false
      flush()
      blocks.push(element)
      return true
    },
    add: (text) => {
      if (parts.length >= longest || text === '') return
      const words = text.slice(0, longest)
      parts += isGlued(last, words.charCodeAt(0)) ? ` ${words}` : words
      last = words.charCodeAt(words.length - 1)
    },
    close: () => {
      flush()
      blocks.pop()
    },
    end: () => {
      flush()
      return lines
    },
  }
}

/** Whether words of two elements would run together that stand apart on the page: "2024" and "09:05", "By" and "Ana". */
function isGlued(last: number, next: number): boolean {
  const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39
  return (isDigit(last) && isDigit(next)) || (last >= 0x61 && last <= 0x7a && next >= 0x41 && next <= 0x5a)
}
