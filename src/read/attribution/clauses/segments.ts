import type { Word } from '../words/word.ts'
import { findFiniteVerb } from './finite-verb.ts'
import type { Range, Stretch } from './range.ts'

/** What a stretch between commas is: which of them can name a speaker, which only stand beside one. */
export type SegmentKind =
  | 'quote'
  | 'clause'
  | 'nominal'
  | 'verbal'
  | 'relative'
  | 'participle'
  | 'subordinate'
  | 'preposition'
  | 'infinitive'
  | 'adverb'

/** A stretch of a scope between commas, dashes, colons, brackets and set-off quotations. */
export interface Segment extends Range {
  readonly kind: SegmentKind
  /** Where it begins after "and", "but", "while". */
  readonly core: number
  /** The mark before it, or empty. */
  readonly mark: string
}

const separators = new Set([',', ';', ':', '—', '–', '―', '--', '-', '(', ')', '[', ']'])

/** Cuts a scope into its segments. */
export function findSegments(stretch: Stretch): readonly Segment[] {
  const { words, quote, from, to } = stretch
  const segments: Segment[] = []
  let start = from
  let mark = ''
  const close = (end: number, next: string): void => {
    if (end > start) segments.push(toSegment({ words, quote, from: start, to: end }, mark))
    mark = next
  }
  for (let i = from; i < to; i += 1) {
    const word = words[i]
    if (!word) continue
    if (word.quote !== quote) {
      const end = endOfQuoted(stretch, i)
      const apart = setsOff(stretch, i, end)
      if (apart && i > start) {
        close(i, mark)
        start = i
      }
      if (apart) {
        close(end, '')
        start = end
      }
      i = end - 1
    } else if (word.tag === 'mark' && separators.has(word.text)) {
      close(i, word.text)
      start = i + 1
    }
  }
  close(to, '')
  return segments
}

/** Where the quoted words that begin at `i` end. */
function endOfQuoted({ words, quote, to }: Stretch, i: number): number {
  let end = i
  while (end < to && words[end]?.quote !== quote) end += 1
  return end
}

/** Whether quoted words form a clause of their own: “The roof held,” he said. Not: the “quiet zone” is. */
function setsOff({ words, from, to }: Stretch, start: number, end: number): boolean {
  const before = words[start - 1]
  const closed = /[,.!?…—–-]$/u.test(words[end - 2]?.text ?? '') || words[end]?.text === ','
  const opensApart = start === from || [',', ':', '—', '–'].includes(before?.text ?? '') || before?.saying.length !== 0
  return opensApart && (closed || end === to || start === from) && end - start > 3
}

function toSegment(stretch: Stretch, mark: string): Segment {
  const { words, from, to } = stretch
  let core = from
  while (core < to && core < from + 2 && isJoiner(words[core], core === from, words[core + 1])) core += 1
  if (core === to) core = from
  return { from, to, core, mark, kind: kindOf({ ...stretch, from: core }) }
}

function isJoiner(word: Word | undefined, first: boolean, next: Word | undefined): boolean {
  if (word?.tag === 'conjunction') return true
  return first && ['while', 'whereas', 'so', 'though', 'although'].includes(word?.lower ?? '') && next !== undefined
}

function kindOf(stretch: Stretch): SegmentKind {
  const { words, quote, from, to } = stretch
  const first = words[from]
  if (!first) return 'adverb'
  if (first.quote !== quote && endOfQuoted(stretch, from) === to && to - from > 3) return 'quote'
  const finite = findFiniteVerb(stretch)
  switch (first.tag) {
    case 'relative':
      return 'relative'
    case 'subordinator':
      return finite === undefined ? 'preposition' : 'subordinate'
    case 'preposition':
      if (['who', 'whom', 'which', 'whose'].includes(words[from + 1]?.lower ?? '')) return 'relative'
      return finite === undefined || first.timed ? 'preposition' : 'clause'
    case 'to':
      return 'infinitive'
    case 'gerund':
      return finite === undefined || first.saying.length > 0 ? 'participle' : 'clause'
    case 'participle':
      return 'participle'
    case 'past':
      return first.saying.length > 0 && !['by', 'of', 'as'].includes(words[from + 1]?.lower ?? '')
        ? 'verbal'
        : afterJoiner(words, from)
    case 'be':
    case 'have':
    case 'do':
    case 'modal':
    case 'negation':
    case 'verb':
      return 'verbal'
    case 'adverb':
      return adverbial(stretch, finite)
    default:
      if (first.timed && finite === undefined) return 'adverb'
      return finite === undefined ? 'nominal' : 'clause'
  }
}

/** "and drained" carries on a clause; "drained by frost" describes a noun. */
function afterJoiner(words: readonly Word[], from: number): SegmentKind {
  return words[from - 1]?.tag === 'conjunction' ? 'verbal' : 'participle'
}

function adverbial(stretch: Stretch, finite: number | undefined): SegmentKind {
  let i = stretch.from
  while (i < stretch.to && stretch.words[i]?.tag === 'adverb') i += 1
  if (i === stretch.to) return 'adverb'
  const rest = kindOf({ ...stretch, from: i })
  return finite === undefined && rest === 'nominal' && stretch.words[stretch.from]?.timed === true ? 'adverb' : rest
}
