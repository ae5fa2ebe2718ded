import { hashText } from '../../../text/model/hash.ts'
import type { TokenContext } from './token-context.ts'
import type { TokenTable } from './token-table.ts'

/** Tokens `[first, end)`. */
export type TokenRange = readonly [first: number, end: number]

/** Cues of more tokens are none. */
export const longestCue = 25

/** A cue, and what is to be known of it while its source and content are sought. */
export interface CueView {
  readonly first: number
  readonly end: number
  /** The token that is most like a cue. */
  readonly head: number
  readonly lemmas: number
  readonly isPassive: number
  /** The signs of the tokens beside it. */
  readonly before: number
  readonly after: number
  /** Whether it begins its sentence. */
  readonly isFirst: number
  readonly hasColon: number
  /** Tokens of this and other cues: 1. */
  readonly inCue: Uint8Array
}

/** The token of a cue that is most like one: the last of equals. */
export function headOfCue({ isWord }: TokenTable, { cueClass }: TokenContext, [first, end]: TokenRange): number {
  let head = end - 1
  let best = -1
  for (let i = first; i < end; i += 1)
    if (isWord[i] === 1 && (cueClass[i] ?? 0) >= best) {
      best = cueClass[i] ?? 0
      head = i
    }
  return head
}

/** Looks at a cue, given which tokens stand in any. */
export function viewCue(
  table: TokenTable,
  context: TokenContext,
  [first, end]: TokenRange,
  inCue: Uint8Array,
): CueView {
  const lemmas = table.lemmas.slice(first, end)
  return {
    first,
    end,
    head: headOfCue(table, context, [first, end]),
    inCue,
    isPassive: lemmas.includes('be') ? 1 : 0,
    lemmas: hashText(lemmas.join(' ').slice(0, 40)),
    before: context.sign[first - 1] ?? 0,
    after: context.sign[end] ?? 0,
    isFirst: table.sentences[table.sentenceOf[first] ?? 0]?.[0] === first ? 1 : 0,
    hasColon: table.texts[end - 1] === ':' || table.texts[end] === ':' ? 1 : 0,
  }
}
