import type { Tag } from '../words/word.ts'
import { findFiniteVerb, isFiniteVerb } from './finite-verb.ts'
import type { Range } from './range.ts'
import type { Scope } from './scope.ts'

/** Who does what a verb says. "shared" when the words stand before an earlier verb: "promised ferries and urged owners". */
export interface Subject extends Range {
  readonly how: 'own' | 'shared' | 'relative'
}

/** The subject to the left of the verb group that begins at `verb`. */
export function subjectBefore(scope: Scope, verb: number): Subject | undefined {
  const index = scope.segments.findIndex(({ from, to }) => from <= verb && verb < to)
  const segment = scope.segments[index]
  if (!segment) return undefined
  const opener = lastOpener(scope, segment.from, verb)
  if (opener?.kind === 'relative') return { from: opener.at, to: opener.at + 1, how: 'relative' }
  const start = opener ? opener.at + 1 : segment.core
  const own = trimmed(scope, start, verb)
  const joined = scope.words[verb - 1]?.tag === 'conjunction'
  // "The navy said the ship had sunk but declined": what stands before is a clause, and its subject is meant.
  const follows = joined && hasVerb({ words: scope.words, quote: scope.quote, from: start, to: verb - 1 })
  const shared = follows ? sharedSubject(scope, index, verb) : undefined
  if (shared) return shared
  if (own) return { ...reachBack(scope, index, own, opener !== undefined), how: 'own' }
  if (joined) return sharedSubject(scope, index, verb)
  return opener === undefined && segment.core === segment.from ? climb(scope, index, verb) : undefined
}

interface Opener {
  readonly at: number
  readonly kind: 'clause' | 'relative'
}

/** The last word in `[from, verb)` after which a new clause, with a subject of its own, begins. */
function lastOpener(scope: Scope, from: number, verb: number): Opener | undefined {
  const { words, quote } = scope
  for (let i = verb - 1; i >= from; i -= 1) {
    const word = words[i]
    if (!word || word.quote !== quote) continue
    const between = { words, quote, from: i + 1, to: verb }
    switch (word.tag) {
      case 'that':
        if (hasNoVerb(between)) return { at: i, kind: 'clause' }
        break
      case 'relative':
        // "The firm that owns the pier denied": the clause has a verb, and the next one is not its own.
        if (i + 1 < verb && isVerbal(words[i + 1]?.tag)) break
        if (hasNoVerb(between))
          return i + 1 === verb || !startsNoun(words[i + 1]?.tag)
            ? { at: i, kind: 'relative' }
            : { at: i, kind: 'clause' }
        break
      case 'subordinator':
        if (hasNoVerb(between) && i + 1 < verb) return { at: i, kind: 'clause' }
        break
      case 'preposition':
        if (
          ['after', 'before', 'since', 'until'].includes(word.lower) &&
          i > from &&
          hasNoVerb(between) &&
          !words[i + 1]?.timed &&
          hasVerb({ words, quote, from, to: i })
        )
          return { at: i, kind: 'clause' }
        break
      case 'conjunction':
        if (i + 1 < verb && hasVerb({ words, quote, from, to: i }) && hasNoVerb(between))
          return { at: i, kind: 'clause' }
        break
      case 'verb':
      case 'past':
        if (
          word.saying.some(({ verb: { frames } }) => frames.has('clause') || frames.has('that')) &&
          i + 1 < verb &&
          // "Ministers said to be seeking": what follows is no clause with a subject.
          words[i + 1]?.tag !== 'to' &&
          (i === from || isFiniteVerb({ words, quote, from, to: verb }, i)) &&
          hasNoVerb(between)
        )
          return { at: afterAddressee(scope, i, verb), kind: 'clause' }
        break
      default:
    }
  }
  return undefined
}

/** "warned him the ice": the person warned is not the subject of what follows. */
function afterAddressee({ words }: Scope, verb: number, end: number): number {
  const next = words[verb + 1]
  const person = next?.tag === 'pronoun' && !['he', 'she', 'they', 'it', 'we', 'i', 'you'].includes(next.lower)
  return person && verb + 2 < end ? verb + 1 : verb
}

const hasNoVerb = (stretch: Parameters<typeof findFiniteVerb>[0]): boolean => findFiniteVerb(stretch) === undefined
const hasVerb = (stretch: Parameters<typeof findFiniteVerb>[0]): boolean => !hasNoVerb(stretch)
const startsNoun = (tag: Tag | undefined): boolean =>
  tag === 'determiner' || tag === 'name' || tag === 'noun' || tag === 'pronoun' || tag === 'adjective'

const isVerbal = (tag: Tag | undefined): boolean =>
  tag === 'past' || tag === 'verb' || tag === 'be' || tag === 'have' || tag === 'do' || tag === 'modal'

/** The noun phrase in a stretch before a verb, without adverbs and without an opening "In March", "On Monday". */
function trimmed(scope: Scope, from: number, to: number): Range | undefined {
  const { words } = scope
  let start = from
  let end = to
  const loose = (i: number): boolean => {
    const word = words[i]
    return (
      word !== undefined &&
      (word.tag === 'adverb' ||
        word.tag === 'conjunction' ||
        (word.timed && word.tag !== 'possessive') ||
        (word.tag === 'negation' && word.lower === 'nor'))
    )
  }
  while (
    end > start &&
    (words[end - 1]?.tag === 'adverb' ||
      words[end - 1]?.tag === 'conjunction' ||
      (words[end - 1]?.tag === 'mark' && words[end - 1]?.quote === scope.quote))
  )
    end -= 1
  while (start < end && loose(start) && !['one', 'some'].includes(words[start]?.lower ?? '')) start += 1
  if (words[start]?.tag === 'preposition' || words[start]?.tag === 'subordinator')
    start = afterPreposition(scope, start, end)
  while (start < end && loose(start)) start += 1
  return start < end ? { from: start, to: end } : undefined
}

/** "In Rome the mayor": where the noun phrase after an opening prepositional phrase begins. */
function afterPreposition({ words }: Scope, start: number, end: number): number {
  for (let i = start + 2; i < end; i += 1) {
    const word = words[i]
    const before = words[i - 1]?.tag
    const fresh =
      word?.tag === 'determiner' ||
      word?.tag === 'pronoun' ||
      (word?.tag === 'name' && (words[i - 1]?.timed || before === 'noun'))
    if (fresh && before !== 'preposition' && before !== 'determiner' && before !== 'to') return i
  }
  return end
}

/** Takes in what stands before when the words beside the verb are only an apposition: "Its director, Koffi Mensah-Bell, apologised". */
function reachBack(scope: Scope, index: number, own: Range, opened: boolean): Range {
  const segment = scope.segments[index]
  if (opened || !segment || own.from !== segment.from || segment.mark !== ',') return own
  const list = scope.words.slice(own.from, own.to).some(({ tag }) => tag === 'conjunction')
  const before = scope.segments[index - 1]
  const short = before !== undefined && before.kind === 'nominal' && before.to - before.from <= 3 && index - 1 === 0
  return list && short && before.core === before.from ? { from: before.from, to: own.to } : own
}

/** The subject that stands before a parenthesis: "The company, founded as a button shop, said". */
function climb(scope: Scope, index: number, verb: number): Subject | undefined {
  let start: number | undefined
  for (let i = index - 1; i >= 0; i -= 1) {
    const segment = scope.segments[i]
    if (!segment) break
    if (segment.kind === 'nominal') {
      start = segment.core
      const before = scope.segments[i - 1]
      if (
        segment.core !== segment.from ||
        segment.mark !== ',' ||
        !before ||
        !['nominal', 'relative', 'participle'].includes(before.kind)
      )
        break
    } else if (segment.kind === 'clause' && start === undefined) {
      start = lastPhrase(scope, segment)
      break
    } else if (start !== undefined && (segment.kind === 'preposition' || segment.kind === 'adverb')) break
    else if (!['relative', 'participle', 'preposition', 'adverb', 'subordinate', 'infinitive'].includes(segment.kind))
      break
  }
  if (start === undefined) return undefined
  const own = trimmed(scope, start, endBeforeMark(scope, verb))
  return own ? { ...withoutCiting(scope, own), how: 'own' } : undefined
}

/** "The agency, citing an officer, reported": the officer is a source of their own. */
function withoutCiting({ words, segments }: Scope, own: Range): Range {
  const citing = segments.find(
    ({ from, to }) => from > own.from && to <= own.to && ['citing', 'quoting'].includes(words[from]?.lower ?? ''),
  )
  return citing ? { from: own.from, to: citing.from - 1 } : own
}

function endBeforeMark({ words }: Scope, verb: number): number {
  return words[verb - 1]?.tag === 'mark' ? verb - 1 : verb
}

/** "…said the landlord, who was away, told": only what follows the last verb can be a subject. */
function lastPhrase(scope: Scope, segment: Range): number | undefined {
  const opener = lastOpener(scope, segment.from, segment.to)
  return opener?.kind === 'clause' ? opener.at + 1 : undefined
}

/** The subject of the first verb, for a second one that is joined to it. */
function sharedSubject(scope: Scope, index: number, verb: number): Subject | undefined {
  for (let i = index; i >= 0; i -= 1) {
    const segment = scope.segments[i]
    if (!segment) break
    const finite =
      segment.kind === 'verbal' && segment.core < verb - 1
        ? segment.core
        : findFiniteVerb({
            words: scope.words,
            quote: scope.quote,
            from: segment.core,
            to: Math.min(segment.to, verb - 1),
          })
    if (finite === undefined) continue
    const subject = segment.kind === 'clause' || segment.kind === 'verbal' ? subjectBefore(scope, finite) : undefined
    if (subject) return { ...subject, how: 'shared' }
  }
  return undefined
}

/** The subject of the clause before a participle: "The minister left, saying …". */
export function subjectOfClauseBefore(scope: Scope, verb: number): Subject | undefined {
  const index = scope.segments.findIndex(({ from, to }) => from <= verb && verb < to)
  return index < 0 ? undefined : sharedSubject(scope, index, verb + 1)
}
