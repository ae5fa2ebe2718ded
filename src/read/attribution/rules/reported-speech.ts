import { asserting, type Candidate, toCandidate } from '../candidate.ts'
import { type Complement, complementAfter } from '../clauses/complement.ts'
import { contentBefore, contentEnd } from '../clauses/content.ts'
import { isDocument } from '../clauses/document-source.ts'
import { findFiniteVerb } from '../clauses/finite-verb.ts'
import { chunkEnd, segmentEnd } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { refuses } from '../clauses/refusal.ts'
import { type Saying, sayingAt } from '../clauses/saying.ts'
import type { Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import type { Frame } from '../words/speech-verbs.ts'

const plurals = new Set(
  'i you we they who people police men women children some many few all both most others several those these none'.split(
    ' ',
  ),
)
const showing = new Set(['find', 'show', 'indicate', 'suggest', 'imply', 'state', 'note', 'demonstrate', 'prove'])

/** "X said that P", "X told Y P", "X urged Y to Z", "X denied it": a speaker, a verb of saying, what is said. */
export function findReportedSpeech(scope: Scope): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const saying = sayingAt(scope, i)
    if (saying?.group.voice !== 'active' || refuses(scope, i)) continue
    const candidate = readSaying(scope, saying)
    if (candidate) found.push(candidate)
  }
  return found
}

function readSaying(scope: Scope, saying: Saying): Candidate | undefined {
  const { group } = saying
  const subject = subjectBefore(scope, group.from)
  if (!subject) return undefined
  if (!canSpeak(scope, subject)) return undefined
  const split = claimAndSpeaker(scope, subject)
  for (const { verb } of saying.readings) {
    const after = split ? undefined : complementAfter(scope, saying.end, verb)
    if (!after || (subject.how === 'relative' && after.frame === 'object')) continue
    if (!formFits(scope, saying, subject) || !clauseFits(scope, verb.lemma, after, subject)) continue
    if (after.frame === 'object' && !objectFits(scope, group.head, after.content)) continue
    return toCandidate(scope, {
      rule: 'reported-speech',
      cue: [{ from: group.from, to: after.cueEnd }],
      source: [subject],
      content: [after.content, ...earlierContent(scope, subject.from, { frame: after.frame, end: saying.end })],
      meaning: after.meaning,
      confidence: confidenceOf(saying, after.frame),
    })
  }
  return split ? contactClause(scope, saying, split) : shownByDocument(scope, saying, subject)
}

/** "The report found lead", "The register lists nine boats": only a document says something by finding a thing. */
function shownByDocument(scope: Scope, { group, readings, end }: Saying, subject: Range): Candidate | undefined {
  const verb = readings.find(({ verb: { lemma } }) => showing.has(lemma))?.verb
  if (!verb || !isDocument(scope, subject)) return undefined
  if (chunkEnd(scope, end) === end) return undefined
  return toCandidate(scope, {
    rule: 'reported-speech',
    cue: [group],
    source: [subject],
    content: [{ from: end, to: contentEnd(scope, end, 'narrow') }],
    meaning: verb.frames.get('clause') ?? asserting,
    confidence: 0.7,
  })
}

/** “Yes,” he said, “we can”; It was the tap water, she said: her boys drank nothing else. What stands before belongs to it. */
function earlierContent(
  scope: Scope,
  subject: number,
  { frame, end }: { readonly frame: string; readonly end: number },
): readonly Range[] {
  if (frame !== 'quote' && frame !== 'clause') return []
  const before = contentBefore(scope, subject)
  if (!before) return []
  const segment = scope.segments.find(({ to }) => to === before.to)
  const colon = scope.words[end]?.text === ':' && findFiniteVerb({ ...scope, ...before }) !== undefined
  return segment?.kind === 'quote' || colon ? [before] : []
}

/** A base form without an auxiliary needs a plural: "a dozen, say ten" is no saying. */
function formFits({ words }: Scope, { group, readings }: Saying, { from, to }: Range): boolean {
  if (group.from < group.head || !readings.every(({ form }) => form === 'base')) return true
  return words
    .slice(from, to)
    .some(({ tag, lower }) => /[^s]s$/u.test(lower) || tag === 'conjunction' || plurals.has(lower))
}

/** "It showed a missile tested in April": only a document shows a clause that has no "that". */
function clauseFits(scope: Scope, lemma: string, { frame, content }: Complement, subject: Range): boolean {
  const first = scope.words[content.from]
  if (frame !== 'clause' || !['show', 'prove', 'demonstrate'].includes(lemma)) return true
  return first?.tag === 'that' || first?.tag === 'subordinator' || isDocument(scope, subject)
}

/** Whether a phrase can be the one who speaks: not "it" before "appears", not a clause. */
function canSpeak(scope: Scope, { from, to }: Range): boolean {
  const { words, quote } = scope
  if (to - from === 1 && ['there', 'which', 'what', 'this', 'that', 'nothing'].includes(words[from]?.lower ?? ''))
    return false
  return findFiniteVerb({ words, quote, from, to }) === undefined || to - from < 40
}

/** Whether what follows can be the object: not the adverb of "they back away". */
function objectFits({ words }: Scope, head: number, { from }: Range): boolean {
  const object = words[from]
  if (!object) return false
  return !(words[head]?.lower === 'back' && object.tag === 'adverb')
}

interface Split {
  readonly claim: Range
  readonly speaker: Range
}

/** ", an accusation the operator disputes": the noun phrase before the verb holds both what is disputed and by whom. */
function claimAndSpeaker({ words }: Scope, { from, to }: Range): Split | undefined {
  if (words[from]?.tag !== 'determiner') return undefined
  for (let i = from + 1; i < Math.min(to - 1, from + 4); i += 1) {
    const next = words[i + 1]
    if (!isClaimNoun(words[i]?.lower)) continue
    const claim = { from, to: i + 1 }
    const fresh = next?.tag === 'determiner' || next?.tag === 'name' || (next?.tag === 'pronoun' && next.lower !== 'it')
    if (fresh) return { claim, speaker: { from: i + 1, to } }
    if ((next?.tag === 'that' || next?.tag === 'relative') && i + 2 < to) return { claim, speaker: { from: i + 2, to } }
  }
  return undefined
}

const isClaimNoun = (word: string | undefined): boolean =>
  /^(?:claim|accusation|allegation|charge|assertion|suggestion|report|view|account|version|rumour|rumor|figure|idea|notion)$/u.test(
    word ?? '',
  )

/** "an accusation the operator disputes": a rule by a name of its own, because the model knows hardly any. */
function contactClause(scope: Scope, { group, readings }: Saying, { claim, speaker }: Split): Candidate | undefined {
  const meaning = readings.map(({ verb }) => verb.frames.get('object')).find((found) => found !== undefined)
  if (!meaning || group.to < segmentEnd(scope, group.head)) return undefined
  return toCandidate(scope, {
    rule: 'contact-clause',
    cue: [group],
    source: [speaker],
    content: [claim],
    meaning,
    confidence: 0.7,
  })
}

/** How often each kind was right when it was first measured: all there is in a fast reading, else the judge hears it. */
const baseConfidence: Readonly<Record<Frame, number>> = {
  clause: 0.65,
  that: 0.7,
  quote: 0.9,
  question: 0.6,
  infinitive: 0.5,
  'person-infinitive': 0.55,
  gerund: 0.65,
  object: 0.5,
  addressee: 0.5,
}

function confidenceOf({ group, readings }: Saying, frame: Frame): number {
  const base = baseConfidence[frame]
  const sure = readings.some(({ verb }) => ['say', 'tell', 'deny', 'confirm', 'announce', 'warn'].includes(verb.lemma))
  return Math.max(0.2, Math.min(0.92, base + (sure ? 0.2 : 0) - (group.modal ? 0.3 : 0)))
}
