import type { TokenizedText } from '../../text/tokenized-text.ts'
import { type Phrase, phraseAt } from './phrase.ts'
import { resolveDocument } from './resolve-document.ts'
import { barredIn } from './source-words.ts'
import type { Speaker } from './speaker.ts'
import type { SpeakerContext } from './speaker-context.ts'

/** Sentences back, each beginning with the same pronoun, that lead to the document meant. */
const mostSteps = 4

/** "The notice runs to a page. It concedes …": the document that the sentences before are about, when "it" begins its sentence. */
export function documentBehind(context: SpeakerContext, token: number): Speaker | undefined {
  const { tokens, sentences } = context.doc
  const own = sentenceOf(sentences, token)
  const opening = sentences[own]?.tokens[0] ?? token
  if (opening !== token && !(isQuote(tokens[opening]?.text) && isQuote(tokens[token - 1]?.text))) return undefined
  for (let at = own - 1; at >= 0 && own - at <= mostSteps; at -= 1) {
    const [first, end] = sentences[at]?.tokens ?? [0, 0]
    if (/^it$/iu.test(tokens[first]?.text ?? '')) continue
    const phrase = phraseAt(tokens, first, end, barredIn(context))
    if (phrase && isDocument(phrase)) return resolveDocument(context, phrase, phrase.tokens[1])
    if (tokens.slice(first, end).some(({ text }) => text === 'it')) continue
    const last = lastPhrase(context, first, end)
    return own - at > 1 && last && isDocument(last) ? resolveDocument(context, last, last.tokens[1]) : undefined
  }
  return undefined
}

const isQuote = (text = ''): boolean => /^[“”"]$/u.test(text)

/** The noun phrase with which a sentence ends: "A woman held up a letter." */
function lastPhrase(context: SpeakerContext, first: number, end: number): Phrase | undefined {
  const { tokens } = context.doc
  for (let at = end - 1; at >= Math.max(first, end - 5); at -= 1) {
    const phrase = phraseAt(tokens, at, end, barredIn(context))
    if (phrase && phrase.determiner !== undefined && phrase.tokens[1] >= end - 1) return phrase
  }
  return undefined
}

/** The last sentence that begins at a token or before it. */
function sentenceOf(sentences: TokenizedText['sentences'], token: number): number {
  let [low, high] = [0, sentences.length]
  while (high - low > 1) {
    const middle = (low + high) >>> 1
    if ((sentences[middle]?.tokens[0] ?? 0) <= token) low = middle
    else high = middle
  }
  return low
}

const isDocument = ({ kind, determiner, plural }: Phrase): boolean =>
  kind === 'document' && !plural && /^(?:the|this|that|an?)$/u.test(determiner ?? '')
