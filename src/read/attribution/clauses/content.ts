import { reportNouns } from '../words/report-nouns.ts'
import { isFiniteVerb } from './finite-verb.ts'
import { joinsSaying } from './joins-saying.ts'
import type { Range } from './range.ts'
import type { Scope } from './scope.ts'
import type { Segment } from './segments.ts'

/** How far a content reaches: "wide" for what somebody says, "narrow" for what only one clause can carry (a hedge, a noun). */
export type Reach = 'wide' | 'narrow'

/** Where the content that begins at `start` ends. */
export function contentEnd(scope: Scope, start: number, reach: Reach): number {
  const { words, to, quote } = scope
  for (let i = start; i < to; i += 1) {
    const word = words[i]
    if (!word || word.quote !== quote) continue
    if (word.text === ';') return i
    if (word.tag === 'mark') {
      const next = scope.segments.find(({ from }) => from === i + 1)
      if (next && word.text === ',' && next.kind === 'clause' && next.core === next.from && isLeadClause(scope, start))
        return i
      if (next && i > start && endsContent(scope, next, word.text, reach)) return i
    } else if (word.tag === 'conjunction' && i > start && joinsSaying(scope, i, start)) return i
    else if (word.lower === 'according' && words[i + 1]?.lower === 'to' && words[i - 1]?.tag !== 'past') return i
  }
  return to
}

/** "When the inspector said P, I looked": the saying stands in a clause that only leads up to the main one. */
function isLeadClause({ segments, words, from }: Scope, start: number): boolean {
  const lead = segments[0]
  const second = segments[1]
  if (!lead || lead.from !== from || lead.kind !== 'subordinate' || words[lead.from]?.tag === 'that') return false
  return (
    start < lead.to || (second !== undefined && second.kind === 'quote' && second.from <= start && start < second.to)
  )
}

/** Whether the segment after a mark no longer belongs to what is said before it. */
function endsContent(scope: Scope, segment: Segment, mark: string, reach: Reach): boolean {
  const { words } = scope
  if (isReduced(scope, segment)) return true
  const first = words[segment.core]
  if (mark === ':' || mark === '(' || mark === ')') return false
  switch (segment.kind) {
    case 'relative':
      return mark === ',' && ['which', 'who', 'whose'].includes(first?.lower ?? '')
    case 'participle':
      return (first?.saying.length ?? 0) > 0 || ['citing', 'quoting', 'first', 'as'].includes(first?.lower ?? '')
    case 'verbal':
      return (
        first !== undefined &&
        (saysSoon(scope, segment) || (reach === 'narrow' && segment.core > segment.from && first.tag !== 'negation'))
      )
    case 'clause':
      return isSayingSegment(scope, segment) || (reach === 'narrow' && segment.core > segment.from)
    case 'nominal':
      return isAppositiveClaim(scope, segment)
    case 'subordinate':
    case 'preposition':
      return leadsOut(scope, segment)
    default:
      return false
  }
}

/** ", first reported by the site", ", later denied by the ministry" */
function isReduced({ words }: Scope, { core, to }: Segment): boolean {
  for (let i = core; i < Math.min(to - 1, core + 3); i += 1) {
    if (words[i]?.tag === 'past' && (words[i]?.saying.length ?? 0) > 0 && words[i + 1]?.lower === 'by') return true
    if (!['first', 'later'].includes(words[i]?.lower ?? '') && words[i]?.tag !== 'adverb') return false
  }
  return false
}

/** "and urged", "but called": a verb of saying at the head, after its auxiliaries. */
function saysSoon({ words }: Scope, { core, to }: Segment): boolean {
  for (let i = core; i < to; i += 1) {
    const word = words[i]
    if (!word) return false
    if (word.saying.length > 0) return word.tag !== 'gerund'
    if (!['be', 'have', 'do', 'modal', 'negation', 'adverb'].includes(word.tag)) return false
  }
  return false
}

/** Whether a clause is one of saying itself: "the operator said", "and the commission said it had seen". */
export function isSayingSegment(scope: Scope, segment: Segment): boolean {
  const { words, quote } = scope
  for (let i = segment.core; i < segment.to; i += 1) {
    const word = words[i]
    if (!word || word.quote !== quote || !isFiniteVerb({ words, quote, from: segment.from, to: segment.to }, i))
      continue
    if (word.saying.length > 0) return true
    if (!['be', 'have', 'do', 'modal'].includes(word.tag)) return false
    for (let k = i + 1; k < segment.to; k += 1) {
      const after = words[k]
      if (after && after.saying.length > 0 && words[i]?.tag !== 'be') return true
      if (!['adverb', 'negation', 'have', 'be'].includes(after?.tag ?? 'mark')) return false
    }
  }
  return false
}

/** ", a claim denied by the ministry" */
function isAppositiveClaim({ words }: Scope, { core, to }: Segment): boolean {
  const head = ['determiner'].includes(words[core]?.tag ?? 'mark') ? core + 1 : core
  for (let i = head; i < Math.min(to, head + 3); i += 1) if (reportNouns.has(words[i]?.lower ?? '')) return true
  return false
}

/** ", according to", ", as per", ", per", ", as X put it" */
function leadsOut({ words }: Scope, { core, to }: Segment): boolean {
  const first = words[core]?.lower ?? ''
  const second = words[core + 1]?.lower ?? ''
  if (first === 'according' || first === 'per') return true
  if (
    first === 'as' &&
    (second === 'per' || words.slice(core + 1, to).some(({ saying, lower }) => saying.length > 0 || lower === 'put'))
  )
    return true
  return first === 'in' && ['words', 'view', 'opinion'].includes(words[core + 2]?.lower ?? '')
}

/** The stretch before a speaker named at the end: "The loan will end, Beijing confirmed". Empty when there is none. */
export function contentBefore(scope: Scope, subject: number): Range | undefined {
  const { words, segments, from } = scope
  const index = segments.findIndex((segment) => segment.from <= subject && subject < segment.to)
  if (index <= 0) return undefined
  let first = index - 1
  while (first > 0) {
    const segment = segments[first]
    const before = segments[first - 1]
    if (!segment || !before || segment.mark === ';') break
    const joined = segment.core > segment.from && isSayingSegment(scope, before)
    if (joined) break
    first -= 1
  }
  const start = segments[first]
  if (!start) return undefined
  const lead =
    start.from === from && words[start.from]?.tag === 'conjunction' && start.core > start.from
      ? start.core
      : first === 0
        ? start.from
        : start.core
  const end = segments[index - 1]?.to ?? subject
  return lead < end ? { from: lead, to: end } : undefined
}
