import { isSayingSegment } from './content.ts'
import { findFiniteVerb } from './finite-verb.ts'
import type { Range } from './range.ts'
import type { Scope } from './scope.ts'
import type { Segment } from './segments.ts'

/** The rest of what was said, when the speaker was named in its midst. */
export function resumption(scope: Scope, end: number, before: Range): readonly Range[] {
  const segment = scope.segments.find(({ from }) => from >= end)
  if (!segment) return []
  if (holdsQuote(scope, before)) {
    const quote = scope.segments.find(({ from, kind }) => from >= end && kind === 'quote')
    return quote &&
      !scope.segments.some((other) => other.from >= end && other.to <= quote.from && isSayingSegment(scope, other))
      ? [quote]
      : []
  }
  const cutShort =
    findFiniteVerb({ words: scope.words, quote: scope.quote, from: before.from, to: before.to }) === undefined
  return cutShort && (goesOn(scope, segment) || segment.kind === 'clause') ? [{ from: segment.from, to: scope.to }] : []
}

/** Whether a segment is the verb of what was begun: "The rebels, she says, broke the truce", not "armed with rifles". */
function goesOn({ words }: Scope, { kind, from }: Segment): boolean {
  if (kind === 'verbal') return true
  const next = words[from + 1]
  return kind === 'participle' && words[from]?.tag === 'past' && next?.tag !== 'preposition' && next?.lower !== 'as'
}

/** What stands before can be said: it has a verb, or stands in quotation marks. */
export function holdsSaying(scope: Scope, before: Range): boolean {
  const { words, quote, segments, from, to } = scope
  if (holdsQuote(scope, before)) return true
  const first = segments.find((segment) => segment.from >= before.from)
  if (
    first &&
    ['preposition', 'subordinate', 'participle', 'adverb', 'infinitive'].includes(first.kind) &&
    first.to >= before.to
  )
    return false
  if (findFiniteVerb({ words, quote, ...before }) !== undefined) return true
  // "The ice, the ministry said, would hold"
  return (
    before.from === from &&
    segments.some((segment) => segment.from > before.to && goesOn(scope, segment) && segment.to === to)
  )
}

/** A long stretch from the start of the sentence to the speaker: its verb may be one that we do not know. */
export function isWholeBefore({ segments, from, words }: Scope, before: Range): boolean {
  return (
    before.from === from &&
    segments[0]?.to === before.to &&
    segments[0].kind === 'nominal' &&
    before.to - before.from >= 5 &&
    words[before.to]?.text === ','
  )
}

/** Whether a quotation that is set off stands in a stretch. */
export function holdsQuote({ segments }: Scope, { from, to }: Range): boolean {
  return segments.some((segment) => segment.kind === 'quote' && segment.from >= from && segment.to <= to)
}
