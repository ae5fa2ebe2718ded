import type { LearnedDocument } from './learned-document.ts'
import { partWindow } from './part-window.ts'

/** The class of lemmas of which from 8 % stand in a cue. */
const likelyCue = 4
/** Tokens of all windows together, read in about three seconds. The densest of PolNeAR's articles would reach it with 60,000 tokens. */
const mostTokens = 1_000_000

/** Whether a text has so many words that may be cues, in paragraphs so long, that looking for the parts of each would take too long. */
export function isTooDense({ table, context }: Pick<LearnedDocument, 'table' | 'context'>): boolean {
  let tokens = 0
  for (let i = 0; i < table.count; i += 1) {
    if ((context.cueClass[i] ?? 0) < likelyCue) continue
    const [from, to] = partWindow(table, i)
    tokens += to - from
  }
  return tokens > mostTokens
}
