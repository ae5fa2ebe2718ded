import { unreachable } from '../core/error.ts'
import type { PartPiece } from '../core/highlight.ts'
import type { Cell } from './terminal-cells.ts'

/** How words of ours are set off; without colour they are not. */
export interface Paint {
  strong(words: string): string
  faint(words: string): string
  /** The denying side: rust, as near as sixteen colours come. */
  against(words: string): string
}

const plain: Paint = { strong: (words) => words, faint: (words) => words, against: (words) => words }

const coloured: Paint = {
  strong: (words) => `\x1b[1m${words}\x1b[22m`,
  faint: (words) => `\x1b[2m${words}\x1b[22m`,
  against: (words) => `\x1b[33m${words}\x1b[39m`,
}

/** The paint for a terminal with colour, or for none. */
export function paintFor(colour: boolean): Paint {
  return colour ? coloured : plain
}

/** A line of the text's own words: bold who, reversed how, underlined what. A hedged content has its line below instead. */
export function paintWords(line: readonly Cell[], colour: boolean): string {
  if (!colour) return line.map((cell) => cell.text).join('')
  let painted = ''
  let set = ''
  for (const cell of line) {
    const codes = [...new Set(cell.parts.flatMap(codesOf))].sort().join(';')
    if (codes !== set) painted += `${set === '' ? '' : '\x1b[0m'}${codes === '' ? '' : `\x1b[${codes}m`}`
    set = codes
    painted += cell.text
  }
  return set === '' ? painted : `${painted}\x1b[0m`
}

function codesOf({ role, certainty, stance }: PartPiece): readonly string[] {
  switch (role) {
    case 'source':
      return ['1']
    case 'cue':
      return stance === 'denies' ? ['33', '7'] : ['7']
    case 'content':
      return certainty === 'certain' ? ['4'] : []
    default:
      return unreachable(role)
  }
}
