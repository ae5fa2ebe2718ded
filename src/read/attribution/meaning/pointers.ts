import type { Stance } from '../../../core/reading.ts'
import { stopWords } from '../../../text/stop-words.ts'
import { reportNouns } from '../words/report-nouns.ts'
import { isBareNo } from './bare-no.ts'

const bare = /^(?:it|this|that|these|those|them|both|either|such|all of it|any of it|which)$/iu
const led =
  /^(?:the|that|this|these|those|a|an|his|her|their|its|any|all|every|either|both|such|each)\s+(?:[\p{L}-]+\s+)?(\p{L}+)$/iu
const pointing =
  /^(?:claim|accusation|allegation|charge|report|figure|number|toll|account|version|rumou?r|suggestion|statement|word|result|view|idea|finding|assertion|story|criticism|remark|comment|date|estimate|information|theory|footage)s?$/iu
const nothing = /\b(?:no truth in|no evidence|knew of no|no such|nothing of the (?:sort|kind))\b/iu

/** Whether a content has no meaning without something said before: "it", "the figure", "either account", "no such promise". */
export function isPointer(content: string): boolean {
  const words = content.trim().replace(/\s+/gu, ' ')
  if (words.length > 400) return false
  return bare.test(words) || pointing.test(led.exec(words)?.[1] ?? '') || isBareNo(words) || nothing.test(words)
}

interface Pointed {
  readonly stance: Stance
  readonly content: string
  readonly cue: string
}

/** How well a saying fits the noun that points back to it: a result to a finding, a figure to a number, an account to an accusation. */
export function preferenceOf(content: string, { stance, content: said, cue }: Pointed): number {
  if (/\b(?:results?|findings?)\b/iu.test(content))
    return /found|find|show|conclu|determin|discover/iu.test(cue) ? 1 : 0
  if (/\b(?:figures?|numbers?|toll|estimates?)\b/iu.test(content))
    return /\d|\b(?:two|three|four|five|six|seven|eight|nine|ten|dozens?|hundreds?|thousands?|forty|fifty|twenty|all)\b/iu.test(
      said,
    )
      ? 1
      : 0
  if (/\b(?:accusations?|allegations?|charges?|claims?|accounts?)\b/iu.test(content))
    return stance === 'accuses' ? 1 : 0
  return 0
}

/** How many words with a meaning of their own two contents share. */
export function sharedWords(a: string, b: string): number {
  const other = stemsOf(b)
  return [...stemsOf(a)].filter((stem) => other.has(stem)).length
}

/** Whether two contents speak of one thing: by two words with a meaning of their own, or by one where neither has more than three. */
export function speakOfOne(a: string, b: string): boolean {
  const shared = sharedWords(a, b)
  return shared >= 2 || (shared === 1 && Math.max(stemsOf(a).size, stemsOf(b).size) <= 3)
}

/** Words of four letters and more, cut to six: enough to meet "inspected" and "inspection". */
function stemsOf(text: string): ReadonlySet<string> {
  const words =
    text
      .slice(0, 2000)
      .toLowerCase()
      .match(/\p{L}[\p{L}\p{M}'’-]{3,}/gu) ?? []
  return new Set(words.filter((word) => !stopWords.has(word) && !reportNouns.has(word)).map((word) => word.slice(0, 6)))
}
