import type { SourceKind } from '../core/reading.ts'
import type { Saying } from './gather-sayings.ts'
import { documentPattern } from './source-kind.ts'

/** What an outlet calls its own texts. */
const ownText = /^(?:article|story|report|piece|headline|dispatch|wire)$/iu

/** Whether a report speaks of itself, or of what its outlet published before: "the article also mentioned". */
export const isOwnText = ({ attribution, speaker }: Saying): boolean =>
  attribution?.sourceKind === 'document' && ownText.test(speaker ?? '')

/** Who put out a document. */
export interface Issuer {
  readonly speaker: string
  readonly kind: SourceKind
}

/** Characters after a document's noun within which its signature is told. */
const nearby = 300

/**
 * Who put out the document that speaks, when the same text tells: who is reported to have spoken in it ("the company said in a notice …
 * The notice concedes"), or whose signature it bears.
 */
export function findIssuer({ speaker = '', attribution, revision }: Saying): Issuer | undefined {
  const noun = documentPattern.exec(speaker)?.[0]
  if (attribution?.sourceKind !== 'document' || noun === undefined) return undefined
  const { article, attributions } = revision.reading
  const within = new RegExp(
    `^ (?:[\\p{L}-]+ ){0,3}in (?:an?|the|its|his|her|their) (?:[\\p{L}-]+ ){0,3}${noun}\\b`,
    'u',
  )
  const said = attributions.find(({ sourceKind, cue, speaker: who }) => {
    const end = cue.spans.at(-1)?.[1] ?? 0
    return who !== undefined && sourceKind !== 'document' && within.test(article.text.slice(end, end + 80))
  })
  if (said?.speaker !== undefined) return { speaker: said.speaker, kind: said.sourceKind }
  const signed = findSigner(article.text, noun)
  return signed === undefined ? undefined : { speaker: signed, kind: 'person' }
}

const signature =
  /\b(?:signature of|(?:signed|written|issued|sent|drafted) by)\s(?:\p{Ll}+\s){0,3}(\p{Lu}[\p{L}’'-]+(?:\s\p{Lu}[\p{L}’'-]+){1,3})/u

/** "A woman held up a letter. It bears the signature of managing director Georg Brennhov." */
function findSigner(text: string, noun: string): string | undefined {
  const at = text.search(new RegExp(`\\b${noun}\\b`, 'u'))
  return at < 0 ? undefined : signature.exec(text.slice(at, at + nearby))?.[1]
}
