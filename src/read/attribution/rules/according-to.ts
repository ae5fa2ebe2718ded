import { asserting, type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { findFiniteVerb } from '../clauses/finite-verb.ts'
import { phraseEnd, segmentEnd } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'

/** Measures and plans by which things are sorted or done; nobody speaks there. */
const measures = new Set(
  `size plan age need needs taste custom tradition schedule type rank weight height colour color order
  instructions availability date value whether how rule rules law season demand`.split(/\s+/),
)

const reportedBy = new Set(
  `stated reported claimed noted described announced confirmed told quoted cited disclosed explained revealed alleged
  published recorded calculated estimated put relayed recounted seen shown`.split(/\s+/),
)

/** "according to X", "as per X", "per X", "as stated by X", "in the words of X". */
export function findAccordingTo(scope: Scope): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    if (isQuoted(scope, i)) continue
    const marker = markerAt(scope, i)
    if (!marker) continue
    const end = leavesSubject(scope, marker, sourceEnd(scope, marker.to))
    if (end === marker.to) continue
    const source = { from: marker.to, to: end }
    const content = contentAround(scope, marker, source)
    if (content.length === 0) continue
    found.push(
      toCandidate(scope, {
        rule: 'according-to',
        cue: [marker],
        source: [source],
        content,
        meaning: asserting,
        confidence: 0.9,
      }),
    )
  }
  return found
}

function markerAt({ words, from, to }: Scope, i: number): Range | undefined {
  const at = (offset: number): string => words[i + offset]?.lower ?? ''
  const apart = i === from || ['mark', 'conjunction', 'that'].includes(words[i - 1]?.tag ?? 'mark')
  if (i + 1 >= to) return undefined
  if (at(0) === 'according' && at(1) === 'to') {
    return measures.has(at(2)) || (measures.has(at(3)) && words[i + 2]?.tag === 'determiner' && !apart)
      ? undefined
      : { from: i, to: i + 2 }
  }
  if (at(0) === 'as' && at(1) === 'per') return { from: i, to: i + 2 }
  if (at(0) === 'per' && apart && ['determiner', 'name', 'noun', 'adjective'].includes(words[i + 1]?.tag ?? 'mark'))
    return { from: i, to: i + 1 }
  if (at(0) === 'as' && reportedBy.has(at(1)) && at(2) === 'by') return { from: i, to: i + 3 }
  const opinion = [
    'words',
    'view',
    'opinion',
    'eyes',
    'account',
    'telling',
    'judgment',
    'judgement',
    'estimation',
  ].includes(at(2))
  if (['in', 'by'].includes(at(0)) && at(1) === 'the' && opinion && at(3) === 'of') return { from: i, to: i + 4 }
  return undefined
}

function sourceEnd(scope: Scope, start: number): number {
  const end = phraseEnd(scope, start)
  // "sources close to the club, the goalkeeper": everything up to the comma names the source
  const stop = segmentEnd(scope, start)
  if (end >= stop || end === start) return end
  return findFiniteVerb({ ...scope, from: end, to: stop }) === undefined && scope.words[end]?.tag !== 'conjunction'
    ? Math.max(end, endBeforeAdjunct(scope, end, stop))
    : end
}

/** "According to the Wire, one player, aged 14, spent the night in hospital": what follows needs a subject, so the source ends at its first comma. */
function leavesSubject(scope: Scope, marker: Range, end: number): number {
  const { words, segments, from } = scope
  const stop = segmentEnd(scope, marker.to)
  if (marker.from !== from || end <= stop) return end
  const next = segments.find((segment) => segment.from >= end)
  const isBare = next?.kind === 'verbal' || (next?.kind === 'participle' && words[next.from]?.tag === 'past')
  return isBare && next.core === next.from ? stop : end
}

/** "a report published on Monday" keeps its tail, "officials on Monday" does not. */
function endBeforeAdjunct({ words }: Scope, end: number, stop: number): number {
  const next = words[end]
  if (next?.timed || (next?.tag === 'preposition' && words[end + 1]?.timed)) return end
  return stop
}

function contentAround(scope: Scope, marker: Range, source: Range): readonly Range[] {
  const { words, segments, quote } = scope
  const before = stretchBefore(scope, marker.from)
  const afterMark = words[source.to]?.tag === 'mark' ? source.to + 1 : source.to
  const next = segments.find(({ from }) => from >= afterMark)
  if (!before) {
    if (!next) return []
    return [{ from: next.core, to: contentEnd(scope, next.core, 'wide') }]
  }
  const whole = findFiniteVerb({ words, quote, ...before }) !== undefined
  const unfinished = ['conjunction', 'that'].includes(words[before.to - 1]?.tag ?? 'mark') || !whole
  const carriesOn = next !== undefined && next.core === next.from && (next.kind === 'verbal' || unfinished)
  return carriesOn ? [before, { from: next.from, to: contentEnd(scope, next.from, 'wide') }] : [before]
}

/** The words of the same clause before a marker, from the last semicolon or the start. */
function stretchBefore(scope: Scope, marker: number): Range | undefined {
  const { words, segments, from } = scope
  const stop = segments.findLast((segment) => segment.mark === ';' && segment.from <= marker)
  let start = stop?.from ?? from
  while (start < marker && words[start]?.tag === 'conjunction') start += 1
  let end = marker
  while (end > start && words[end - 1]?.tag === 'mark' && !isQuoted(scope, end - 1)) end -= 1
  return end > start ? { from: start, to: end } : undefined
}
