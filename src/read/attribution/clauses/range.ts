import type { Word } from '../words/word.ts'

/** Words `[from, to)` by their index in the text. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** A range at one depth of quotation: what stands in a deeper one is passed over. */
export interface Stretch extends Range {
  readonly words: readonly Word[]
  readonly quote: number
}
