import type { PageSigns } from './page-signs.ts'
import { attributeOf } from './page-tree.ts'
import type { DateHabits } from './parse-date.ts'

const mostLines = 400

/** How the page orders day and month: as a date that can be read in one way alone shows, else as its country does. */
export function findDateHabits({ html, lines }: PageSigns): DateHabits {
  let dayFirst = 0
  let monthFirst = 0
  for (const { text } of lines.slice(0, mostLines)) {
    const match = /(?<!\d)(\d{1,2})\/(\d{1,2})\/\d{2,4}(?!\d)/.exec(text.slice(0, 200))
    if (!match) continue
    if (Number(match[1]) > 12) dayFirst += 1
    else if (Number(match[2]) > 12) monthFirst += 1
  }
  if (dayFirst !== monthFirst) return { monthFirst: monthFirst > dayFirst }
  return { monthFirst: /^en[-_]us\b/i.test((html && attributeOf(html, 'lang')) ?? '') }
}
