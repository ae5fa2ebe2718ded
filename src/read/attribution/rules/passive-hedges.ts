import { type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { findFiniteVerb } from '../clauses/finite-verb.ts'
import { phraseStart } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { Meaning } from '../words/speech-verbs.ts'

const probable: Meaning = { stance: 'asserts', certainty: 'probable' }
const possible: Meaning = { stance: 'speculates', certainty: 'possible' }
const likely: Meaning = { stance: 'speculates', certainty: 'probable' }
const accused: Meaning = { stance: 'accuses', certainty: 'possible' }

const participles: ReadonlyMap<string, Meaning> = new Map([
  ...[
    'believed',
    'thought',
    'said',
    'understood',
    'reported',
    'considered',
    'presumed',
    'assumed',
    'estimated',
    'deemed',
    'claimed',
    'supposed',
    'held',
  ].map((word) => [word, probable] as const),
  ...['feared', 'rumoured', 'rumored'].map((word) => [word, possible] as const),
  ...['expected', 'forecast', 'predicted', 'suspected', 'tipped', 'projected'].map((word) => [word, likely] as const),
  ['alleged', accused],
])

/** "X is believed to have left", "it is understood that P", "a missile believed to be the first": nobody is named. */
export function findPassiveHedges(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const meaning = participles.get(words[i]?.lower ?? '')
    if (!meaning || isQuoted(scope, i) || words[i]?.tag === 'noun' || words[i]?.tag === 'adjective') continue
    const next = words[i + 1]
    const infinitive = next?.tag === 'to' && i + 2 < scope.to
    if (!infinitive && next?.tag !== 'that') continue
    const group = verbGroupAt(scope, i)
    const isPassive = words.slice(group.from, i).some(({ tag }) => tag === 'be')
    if (words[i]?.lower === 'supposed' && words[i + 2]?.lower !== 'have' && words[i + 2]?.lower !== 'be') continue
    const content = isPassive
      ? passiveContent(scope, group.from, i + 1)
      : infinitive
        ? reducedContent(scope, i)
        : undefined
    if (!content) continue
    const cue = { from: isPassive ? group.from : i, to: i + 1 }
    found.push(
      toCandidate(scope, { rule: 'passive-hedge', cue: [cue], content, meaning, confidence: isPassive ? 0.88 : 0.75 }),
    )
  }
  return found
}

/** The subject and what follows; "it is believed that" has no subject of its own. */
function passiveContent(scope: Scope, group: number, rest: number): readonly Range[] | undefined {
  const after: Range = { from: rest, to: contentEnd(scope, rest, 'narrow') }
  if (scope.words[rest]?.tag === 'that') return [after]
  const subject = subjectBefore(scope, group)
  return subject ? [subject, after] : [after]
}

/** Where "to be members of the gang" ends in "Gunmen believed to be members of the gang abducted a farmer". */
function infinitiveEnd(scope: Scope, from: number): number {
  const to = contentEnd(scope, from, 'narrow')
  const finite = findFiniteVerb({ words: scope.words, quote: scope.quote, from: from + 2, to })
  return finite === undefined ? to : verbGroupAt(scope, finite).from
}

/** "a missile tested in April, believed to be the first": the noun phrase before, and the infinitive. */
function reducedContent(scope: Scope, at: number): readonly Range[] | undefined {
  const { words, segments } = scope
  const after: Range = { from: at + 1, to: infinitiveEnd(scope, at + 1) }
  const comma = words[at - 1]?.text === ','
  if (!comma) {
    const from = phraseStart(scope, at)
    return from < at && ['noun', 'name'].includes(words[at - 1]?.tag ?? 'mark') ? [{ from, to: at }, after] : undefined
  }
  const before = segments.find(({ to }) => to === at - 1)
  if (!before) return undefined
  // The noun phrase may carry a participle of its own: "a missile tested in April".
  const past = lastPast(scope, before)
  const end = past === undefined ? before.to : relativeStart(scope, before.from, past)
  const from = phraseStart(scope, end)
  const start = from === end ? phraseStart(scope, before.to) : from
  return [{ from: start, to: before.to }, after]
}

/** Where "that was tested" begins, so that the noun phrase before it is found; the participle itself where nothing leads it in. */
function relativeStart({ words }: Scope, from: number, past: number): number {
  let at = past
  while (at > from && ['be', 'have', 'adverb'].includes(words[at - 1]?.tag ?? '')) at -= 1
  return at > from && ['relative', 'that'].includes(words[at - 1]?.tag ?? '') ? at - 1 : past
}

function lastPast({ words }: Scope, { from, to }: Range): number | undefined {
  for (let i = to - 1; i > from; i -= 1) {
    const word = words[i]
    if (
      !word ||
      ['noun', 'name', 'preposition', 'determiner', 'number', 'adjective', 'possessive', 'adverb'].includes(word.tag)
    )
      continue
    return word.tag === 'past' || word.tag === 'participle' ? i : undefined
  }
  return undefined
}
