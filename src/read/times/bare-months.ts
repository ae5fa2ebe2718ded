import type { Span } from '../../core/span.ts'
import { stopWords } from '../../text/stop-words.ts'
import { formatMonth } from './calendar.ts'
import { yearOfMonth } from './nearest.ts'
import { findOutlook } from './outlook.ts'
import { readMatches, spanOf, type TimeRule } from './time-rule.ts'
import { monthName, monthOf } from './time-words.ts'

const month = new RegExp(`(?<![\\p{L}\\p{N}-])(?:mid-)?${monthName}(?![\\p{L}\\p{N}]|-\\p{L})`, 'gu')

/** Before a month, even one that is also a name or a verb. */
const monthBefore =
  /(?:^|[^\p{L}])(?:in|since|until|till|by|of|from|late|early|mid|during|through|throughout|last|next|this|between|before|after|for|to|and|or|every|each|dated) $|mid-$/iu
const wordBefore = /(\p{Lu}[\p{L}’'.]*) $/u
const nameAfter = /^ \p{Lu}/u
const personal = /^(?:May|March|April|June|August)$/i

/** Whether "May", "April" or "March" here is a person, a march or part of a name. */
function isName(text: string, [start, end]: Span): boolean {
  const word = text.slice(start, end)
  const before = text.slice(Math.max(0, start - 20), start)
  const after = text.slice(end, end + 14)
  if (monthBefore.test(before)) {
    // "to March on", "by May, the prime minister": only in, of, since and the like are proof for these.
    return (
      personal.test(word) &&
      /(?:by|for|to|and|or|after|before|from) $/i.test(before) &&
      /^ (?:on|said|says|was|is|has|had|told)\b/.test(after)
    )
  }
  // A sentence that begins with "In" was dealt with above: here a capital before means a name, "Theresa May", "Black September".
  const capital = wordBefore.exec(before)?.[1]
  if (capital !== undefined && !stopWords.has(capital.toLowerCase()) && !capital.endsWith('.')) return true
  if (/^(?:May|March)$/i.test(word))
    return (
      !(
        /(?:^|[^\p{L}])(?:the|a|an|its|his|their) $/iu.test(before) &&
        /^ \p{Ll}/u.test(after) &&
        !/^ (?:on|in|of|for|to)\b/.test(after)
      ) && !/^['’]s /.test(after)
    )
  return nameAfter.test(after)
}

/** Months without a year: "in April", "by early June". Past in a report, unless the clause looks ahead. */
export const findBareMonths: TimeRule = ({ doc, published }) =>
  readMatches(doc.text, month, (match) => {
    const span = spanOf(match)
    // "on February 31": the day that this names does not exist.
    const isNoDay = /(?<!\p{L})on $/iu.test(doc.text.slice(Math.max(0, span[0] - 4), span[0]))
    if (isNoDay || isName(doc.text, span)) return undefined
    const number = monthOf(match[0].replace(/^mid-/, ''))
    const value = published
      ? formatMonth({ year: yearOfMonth(number, published, findOutlook(doc, span)), month: number })
      : `XXXX-${String(number).padStart(2, '0')}`
    return { span, value, type: 'date' }
  })
