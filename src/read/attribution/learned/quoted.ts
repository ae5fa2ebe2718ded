import { quoteState, type TokenTable } from './token-table.ts'

/** Quotation of a content, as counts of its tokens. */
export interface Quoted {
  /** 0 none of its words, 1 some, 2 nearly all. */
  readonly form: number
  readonly share: number
  readonly openings: number
  readonly closings: number
}

/** How much of a content is quoted. */
export function quotedOf({ isWord, quote }: TokenTable, content: Int32Array): Quoted {
  let [words, inside, openings, closings] = [0, 0, 0, 0]
  for (const i of content) {
    if (isWord[i] === 1) {
      words += 1
      if (quote[i] !== 0) inside += 1
    }
    if (quote[i] === quoteState.opening) openings += 1
    if (quote[i] === quoteState.closing) closings += 1
  }
  const share = inside / Math.max(1, words)
  return { form: inside === 0 ? 0 : share >= 0.9 ? 2 : 1, share, openings, closings }
}
