import type { Notice } from '../core/reading.ts'
import type { TokenizedText } from '../text/tokenized-text.ts'

/** More tokens than any report has, and than a paragraph of one has: past them rules alone read, so that a megabyte is read in seconds. */
const longest = { forNames: 60_000, forAttributions: 20_000, paragraph: 600 } as const

/** What a text is too long for. */
export interface LongText {
  readonly forNames: boolean
  readonly forAttributions: boolean
  readonly notices: readonly Notice[]
}

/** Measures whether learned models can read a text in reasonable time. */
export function measureLength({ tokens, sentences }: TokenizedText): LongText {
  const forNames = tokens.length > longest.forNames
  const forAttributions = tokens.length > longest.forAttributions || longestParagraph(sentences) > longest.paragraph
  const what = forNames ? 'names and attributions' : 'attributions'
  const message = `The text has more than ${longest.forAttributions} tokens, or a paragraph of more than ${longest.paragraph}: its ${what} were read by rules alone.`
  return { forNames, forAttributions, notices: forAttributions ? [{ code: 'read.long-text', message }] : [] }
}

function longestParagraph(sentences: TokenizedText['sentences']): number {
  let [most, own, paragraph] = [0, 0, -1]
  for (const sentence of sentences) {
    own = (sentence.paragraph === paragraph ? own : 0) + sentence.tokens[1] - sentence.tokens[0]
    paragraph = sentence.paragraph
    most = Math.max(most, own)
  }
  return most
}
