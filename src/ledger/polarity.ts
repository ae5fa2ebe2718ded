import { isNegated } from './find-terms.ts'
import type { Saying } from './gather-sayings.ts'

/** How much of the shorter of two sayings the other must hold, for a "not" in one of them to make it a denial. */
const leastOverlap = 0.75

/** Words in which the main verb stands: a later "nothing" turns only a part round ("had known and said nothing"). */
const openingWords = 7

/** Words that turn round only what they stand with: "flew without permission", "failed its test". */
const partly = /\b(?:without|lack\w*|unable|fail\w*|overran|overrun|wrong|baseless|unfounded)\b/giu

/** A figure that is set against another: "far below 410 million", "nowhere near a hundred". */
const besides =
  /\b(?:far|well|much|nowhere)[”"’]? (?:below|above|short of|near|(?:less|more|lower|higher|fewer) than)\b/iu

/** The first auxiliary of a saying, and whether a "not" stands behind it: "Water from the taps of Tartu did not make anybody ill". */
const firstAuxiliary =
  /\b(?:(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could|should)(?:\s(not|never)\b|(n[’']t)\b|\b)|cannot\b)/iu

function isNegatedFirst(text: string): boolean {
  const [words, not, short] = firstAuxiliary.exec(text) ?? []
  return not !== undefined || short !== undefined || words === 'cannot'
}

/** A no that turns round only what a noun is told by: "Salad that was not kept cold". */
const relativeNo =
  /(\S\s)(?:that|who|which)\s(?:did|does|do|was|were|is|are|has|have|had|will|would|can|could)(?:\s(?:not|never)|n[’']t)\b/giu

/**
 * What has not come yet may still come; what no longer or does not work has failed, and says so of itself; who does not stand in the way
 * agrees.
 */
const noDenial =
  /(?:\bnot|n[’']t) (?:yet|work(?:ed|ing)?|function(?:ed|ing)?|respond(?:ed)?|compl(?:y|ied)|suffice|me?et (?:the|its|their|any) (?:\p{L}+ )?(?:target|standard|requirement|deadline|expectation)s?|stand in|block(?:ed)?|oppos(?:e|ed)|object(?:ed)?|prevent(?:ed)?|ruled? out|exclud(?:e|ed)|doubt(?:ed)?|disput(?:e|ed)|contest(?:ed)?)\b|\bno longer\b/giu

/** "No round 9", "No entry today": a title or a sign, which has no verb and answers nobody. */
const sign = /^[“"‘]?no(?! one\b)(?:\s\S+){1,2}$/iu

/** Whether the main clause of a saying is a no: "There was no camera", "The water was not the cause". */
export function isNo(saying: Pick<Saying, 'text'>): boolean {
  const text = saying.text.trim().replace(relativeNo, '$1').replace(noDenial, '')
  if (besides.test(text) || isNegatedFirst(text)) return true
  return !sign.test(text) && isNegated(text.split(/\s+/u, openingWords).join(' ').replace(partly, ' '))
}

/** Whether no word of a saying turns anything round. */
export const isYes = ({ text }: Saying): boolean => !isNegated(text)

/** Whether one of two sayings is a plain yes and the other a no. What is denied may be worded either way. */
export const areOpposed = (one: Saying, other: Saying): boolean =>
  one.stance !== 'denies' && other.stance !== 'denies' && ((isNo(one) && isYes(other)) || (isYes(one) && isNo(other)))

/**
 * Whether a saying says the opposite of another in nearly the same words: "the water was not the cause", said with
 * "said", denies that the water was to blame. Whoever confirms or promises something does not contradict it.
 */
export function contradicts(one: Saying, other: Saying): boolean {
  if (one.stance !== 'asserts' || one.speaker === other.speaker) return false
  if (!areOpposed(one, other)) return false
  const [a, b] = [new Set(one.terms.map((term) => term.key)), new Set(other.terms.map((term) => term.key))]
  const shared = [...a].filter((key) => b.has(key)).length
  return shared >= 2 && shared >= leastOverlap * Math.min(a.size, b.size)
}
