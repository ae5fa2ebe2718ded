import type { TokenRange } from './cue-view.ts'
import type { TokenTable } from './token-table.ts'
import { quoteState } from './token-table.ts'

/** A paragraph with fewer tokens may only lead in the quotation that the next one is. */
const shortParagraph = 25
/** Tokens before and after a cue at most, so that a text without paragraphs takes time in proportion to its length. */
const [furthestBefore, furthestAfter] = [300, 500]

/** The tokens in which a cue's source and content are sought: its paragraph, and the next while a quotation or a colon leaves it open. */
export function partWindow(table: TokenTable, cueFirst: number): TokenRange {
  const p = table.paragraphOf[cueFirst] ?? 0
  const [first, end] = table.paragraphs[p] ?? [0, 0]
  const next = table.paragraphs[p + 1]
  const last = table.quote[end - 1]
  const isOpen = last === quoteState.inside || last === quoteState.opening || table.texts[end - 1] === ':'
  const leadsIn = next !== undefined && table.quote[next[0]] === quoteState.opening && end - first < shortParagraph
  const stop = next && (isOpen || leadsIn) ? next[1] : end
  return [Math.max(first, cueFirst - furthestBefore), Math.min(stop, cueFirst + furthestAfter)]
}
