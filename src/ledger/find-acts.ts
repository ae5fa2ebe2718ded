import type { Attribution, Reading } from '../core/reading.ts'
import { coveredLength, hullOf, sharedLength } from '../core/span.ts'

/** Verbs by which a writer tells what somebody knows: the writer vouches for it, and nobody need have said it. */
const knowing =
  /^(?:(?:had|has|have|did|does|do|not|never|first|already|only|also|must|may|might|would|could|to|was|were|is|are|been|became|become)\s)*(?:know|knows|knew|known|learn|learns|learned|learnt|realis\w{1,3}|realiz\w{1,3}|aware)(?![\p{L}-])/iu

/** "said it would discuss the matter", "denied that it had dismissed mechanics": what somebody says of himself is one act of saying. */
const ownVerb = /^(?:it|he|she|they|we|i)$/iu

/** What stands before a cue that is not said: "without", "declined to". */
const unsaid = /(?:\b(?:not|never|without|declin\w{1,3} to|refus\w{1,3} to)|n[’']t)\s$/iu

/** How much of a content must be a refusal for the whole to be one: "said it would not comment". */
const leastRefused = 0.5

/**
 * The attributions of a reading in which somebody says something. Left out are what a writer merely knows of somebody ("Organisers knew
 * that"), what they only say of themselves ("said it would discuss"), open questions ("has not said whether", "without saying how"), and words that lead up to a refusal ("said it would not comment").
 */
export function findActs({ attributions, article }: Reading): readonly Attribution[] {
  const refusals = attributions.filter(({ stance, nestedIn }) => stance === 'declines' && nestedIn !== undefined)
  return attributions.filter(
    (one) =>
      !isKnowledge(one) &&
      !isQuestion(one, article.text) &&
      !(one.nestedIn !== undefined && ownVerb.test(one.source?.text ?? '')) &&
      !refusals.some((refusal) => refusal.nestedIn === one.id && isMostly(one, refusal)),
  )
}

/** Whether a cue only tells what somebody knew. */
export const isKnowledge = ({ cue }: Attribution): boolean => knowing.test(cue.text)

function isQuestion({ cue, content }: Attribution, text: string): boolean {
  const words = content?.text.trimStart() ?? ''
  if (/^(?:whether|if)\s/iu.test(words)) return true
  if (!/^(?:how|why|who|whom|what|when|where|which)\s/iu.test(words)) return false
  const start = cue.spans[0]?.[0] ?? 0
  return unsaid.test(text.slice(Math.max(0, start - 20), start)) || /\b(?:not|never)\b|n[’']t\b/iu.test(cue.text)
}

function isMostly({ content }: Attribution, { cue, content: refused, source }: Attribution): boolean {
  if (!content) return false
  const spans = [...(source?.spans ?? []), ...cue.spans, ...(refused?.spans ?? [])]
  const hull = hullOf(spans)
  return hull !== undefined && sharedLength([hull], content.spans) >= leastRefused * coveredLength(content.spans)
}
