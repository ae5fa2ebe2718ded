import { type DateRole, roleOf } from './date-labels.ts'
import { foldText } from './fold-text.ts'
import type { FoundDates } from './found-facts.ts'
import { isAfterHead, isHead, type Layout } from './page-layout.ts'
import type { PageSigns } from './page-signs.ts'
import { findDate, findDateAt, mayHoldDate } from './parse-date.ts'

/** A line of the report's head is short; a paragraph may begin with a date. */
const longestHead = 120
const longestLine = 400
/** The place before the date that a report begins with: "Split, 6 August –". */
const dateline = /^[\p{Lu}(][\p{L} ./(-]{1,40},\s?(?:den\s|le\s|il\s)?$/u

/** Dates in the words printed around the headline, and after words like "Published:" anywhere. */
export function readVisibleDates({ lines }: PageSigns, layout: Layout): FoundDates {
  const below: string[] = []
  const above: string[] = []
  const margin: string[] = []
  const modified: string[] = []
  const doubtful: string[] = []
  const lone: string[] = []
  let before = ''
  for (const [index, { text, element }] of lines.entries()) {
    const label = before
    before = text.length <= 40 ? text : ''
    const isNear = isHead(index, layout)
    if (index === layout.titleLine || (!isNear && text.length > 300) || !mayHoldDate(text)) continue
    const place = layout.placeOf(element)
    const isInHead = isNear && isHead(index, layout, place)
    if (place === 'elsewhere' || (place === 'margin' && !isInHead)) continue
    const line = foldText(text.slice(0, longestLine))
    for (const { words, role, at } of datesIn(line, label)) {
      if (role === 'other' || (role === undefined && (place === 'foot' || !isHeadDate(line, at)))) continue
      if (role === 'modified') modified.push(words)
      else if (role === undefined && !isInHead) {
        if (isAfterHead(index, layout)) lone.push(words)
      } else if (!isInHead) doubtful.push(words)
      else if (place === 'margin') margin.push(words)
      else (index > (layout.titleLine ?? -1) ? below : above).push(words)
    }
  }
  const list = (dates: readonly string[]): readonly string[] => dates.slice(0, 5)
  return {
    published: list([...below, ...above, ...margin]),
    modified: list(modified),
    doubtful: list([...doubtful, ...(modified.length > 0 ? [] : ofOneDay(lone))]),
  }
}

/** Dates that nothing says anything about, where all of them are one day. */
function ofOneDay(dates: readonly string[]): readonly string[] {
  const days = new Set(dates.slice(0, 50).map(dayOf))
  return days.size === 1 ? dates.slice(0, 1) : []
}

function dayOf(written: string): string | undefined {
  const date = findDate(written, { shortYears: true })
  return date?.kind === 'date' ? date.value.slice(0, 10) : undefined
}

interface DatedWords {
  /** From the date on. */
  readonly words: string
  /** Where it begins in the line. */
  readonly at: number
  readonly role: DateRole | undefined
}

/** The dates of a line, two at most, each with what the words just before say about it. */
function datesIn(line: string, label: string): readonly DatedWords[] {
  const dates: DatedWords[] = []
  let from = 0
  while (dates.length < 2) {
    const found = findDateAt(line.slice(from), { shortYears: true })
    if (!found) break
    const before = line.slice(from, from + found.at)
    const start = Math.max(0, from + found.at - 28)
    // A label belongs to the date right behind it: a sentence may hold both and mean something else.
    const after = line.slice(from + found.end, from + found.end + 70)
    const role =
      roleOf(before.slice(-40)) ??
      (before.trim() === '' && from === 0 ? roleOf(label) : undefined) ??
      (/\b(?:wurde|was|été|has been|è stato)\b/.test(before) ? roleOf(after) : undefined)
    const at = from + found.at
    dates.push({ words: line.slice(from === 0 && before.length < 28 ? 0 : Math.max(from, start)), role, at })
    from += found.end
  }
  return dates
}

/** Whether a date without a label is the report's: it leads a paragraph, or its line is no sentence. */
function isHeadDate(line: string, at: number): boolean {
  if (at <= 2 || (at < 60 && dateline.test(line.slice(0, at)))) return true
  return line.length <= longestHead && !(/[.!?]["”’»]?$/.test(line) && line.split(' ').length > 8)
}
