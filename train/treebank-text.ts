import type { Span } from '../src/core/span.ts'
import type { ConlluSentence } from '../src/text/conllu/conllu.ts'
import { groupDocuments } from './read-treebank.ts'

/** A document as it was before it was cut up, with where its sentences and words lie. */
export interface TreebankText {
  readonly text: string
  readonly sentences: readonly Span[]
  /** Syntactic words; two that were written as one share its characters as their forms tell. */
  readonly words: readonly Span[]
}

const glued = /(?:^|\|)SpaceAfter=No(?:\||$)/

/** The raw texts of a treebank's documents. Paragraphs are parted by a blank line, sentences and words as written. */
export const toTreebankTexts = (sentences: readonly ConlluSentence[]): readonly TreebankText[] =>
  groupDocuments(sentences).map(joinSentences)

const startsParagraph = ({ comments }: ConlluSentence): boolean =>
  comments.some((comment) => comment === 'newpar' || comment.startsWith('newpar '))

function joinSentences(sentences: readonly ConlluSentence[]): TreebankText {
  let text = ''
  let gap = ''
  const spans: Span[] = []
  const words: Span[] = []
  for (const sentence of sentences) {
    if (text !== '' && startsParagraph(sentence)) gap = '\n\n'
    text += gap
    gap = ''
    const start = text.length
    for (let i = 0; i < sentence.words.length; i += 1) {
      const multiword = sentence.multiwordTokens.find(({ first }) => first === i + 1)
      const last = multiword ? multiword.last : i + 1
      text += gap
      const surface = multiword?.form ?? sentence.words[i]?.form ?? ''
      const parts = sentence.words.slice(i, last).map(({ form }) => form)
      words.push(...placeParts(surface, parts).map(([a, b]): Span => [text.length + a, text.length + b]))
      text += surface
      gap = glued.test(multiword?.misc ?? sentence.words[i]?.misc ?? '') ? '' : ' '
      i = last - 1
    }
    spans.push([start, text.length])
  }
  return { text, sentences: spans, words }
}

/** Where the words of one written token lie in it: "did" and "n't" in "didn't". */
function placeParts(surface: string, parts: readonly string[]): readonly Span[] {
  let at = 0
  return parts.map((part, i): Span => {
    const found = surface.toLowerCase().indexOf(part.toLowerCase(), at)
    const start = found < 0 ? at : found
    const end = i === parts.length - 1 ? surface.length : Math.min(surface.length, start + part.length)
    at = end
    return [start, end]
  })
}
