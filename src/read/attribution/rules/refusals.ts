import { type Candidate, declining, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { phraseEnd } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { answering, isSilence, refusing } from '../clauses/refusal.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'

const telling = `comment|say|discuss|answer|confirm|deny|give|elaborate|name|identify|disclose|reveal|provide|respond|reply|speak|talk|explain|address|speculate|specify|detail|tell|share|clarify|acknowledge|verify|engage|make|offer|rule|commit`
const tellingWord = new RegExp(`^(?:${telling})$`, 'u')
const checking =
  /^(?:verified|confirmed|corroborated|authenticated|reached|substantiated|established|contacted|ascertained)$/u
const silent = /^(?:unanswered|silent|unavailable|mum|unreturned)$/u
const calls =
  /^(?:calls?|e-?mails?|messages?|requests?|questions?|inquiries|inquiry|enquiries|letters?|texts?|attempts?)$/u

/** "declined to comment", "did not respond to", "would not say whether", "could not be verified", "calls went unanswered". */
export function findRefusals(scope: Scope): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const word = scope.words[i]
    if (!word || isQuoted(scope, i) || word.tag === 'mark') continue
    const candidate =
      readRefusal(scope, i) ??
      readSilence(scope, i) ??
      readUnchecked(scope, i) ??
      readUnanswered(scope, i) ??
      readNoComment(scope, i)
    if (candidate) found.push(candidate)
  }
  return found
}

interface Refusal {
  readonly cue: Range
  readonly source?: Range
  readonly content?: Range
}

function propose(scope: Scope, { cue, source, content }: Refusal): Candidate {
  return toCandidate(scope, {
    rule: 'refusal',
    cue: [cue],
    ...(source && { source: [source] }),
    ...(content && content.from < content.to && { content: [content] }),
    meaning: declining,
    confidence: 0.8,
  })
}

/** What is refused: a leading "on", "to" or "about" is part of the cue only where it belongs to the verb. */
function objectAfter(scope: Scope, start: number, prepositions: readonly string[]): Range | undefined {
  const { words, to } = scope
  const from = prepositions.includes(words[start]?.lower ?? '') ? start + 1 : start
  if (
    from >= to ||
    words[from]?.tag === 'mark' ||
    words[from]?.timed ||
    [
      'when',
      'after',
      'until',
      'before',
      'by',
      'while',
      'and',
      'but',
      'because',
      'citing',
      'beyond',
      'further',
      'immediately',
      'on',
      'in',
      'through',
      'during',
      'at',
    ].includes(words[from]?.lower ?? '')
  )
    return undefined
  return { from, to: contentEnd(scope, from, 'narrow') }
}

/** "declined to comment on the audit", "refused to say whether". */
function readRefusal(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  if (!refusing.test(words[at]?.lower ?? '') || words[at]?.tag === 'noun') return undefined
  const group = verbGroupAt(scope, at)
  const source = subjectBefore(scope, group.from)
  if (!source) return undefined
  if (words[at + 1]?.tag !== 'to') return undefined
  const verb = at + 2
  const passive = words[verb]?.lower === 'be'
  if (!passive && !tellingWord.test(words[verb]?.lower ?? '')) {
    return propose(scope, {
      cue: { from: group.from, to: at + 1 },
      source,
      content: { from: at + 1, to: contentEnd(scope, at + 1, 'narrow') },
    })
  }
  const end = passive ? verb + 2 : ['out', 'further'].includes(words[verb + 1]?.lower ?? '') ? verb + 2 : verb + 1
  const content = objectAfter(
    scope,
    end,
    passive || /^(?:comment|elaborate|speak|talk)$/u.test(words[verb]?.lower ?? '') ? ['on', 'about', 'into'] : ['to'],
  )
  return propose(scope, { cue: { from: group.from, to: end }, source, ...(content && { content }) })
}

/** "did not immediately respond to a request", "has yet to confirm the result", "could not verify the footage". */
function readSilence(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  if (!answering.test(words[at]?.lower ?? '') || words[at]?.tag === 'noun') return undefined
  if (isPaired(scope, at - 2)) return undefined
  const group = verbGroupAt(scope, at)
  const source = subjectBefore(scope, group.from)
  if (!source) return undefined
  const neither =
    words[source.from]?.lower === 'neither' ||
    (words[source.from]?.lower === 'no' && words[source.from + 1]?.lower === 'one')
  if (!(group.negated || neither) || !isSilence(scope, group)) return undefined
  const leads = words[at + 1]?.lower === 'to' && /^(?:respond|repl)/u.test(words[at]?.lower ?? '')
  const end = isPaired(scope, at) ? at + 3 : leads ? at + 2 : at + 1
  const content = objectAfter(scope, end, words[at]?.lower.startsWith('comment') ? ['on'] : [])
  if (
    /^return/u.test(words[at]?.lower ?? '') &&
    !words.slice(content?.from ?? at, content?.to ?? at).some(({ lower }) => calls.test(lower))
  )
    return undefined
  return propose(scope, { cue: { from: group.from, to: end }, source, ...(content && { content }) })
}

/** "neither confirmed nor denied", "did not confirm or deny": one refusal of two verbs. */
const isPaired = ({ words }: Scope, at: number): boolean =>
  /^n?or$/u.test(words[at + 1]?.lower ?? '') &&
  answering.test(words[at]?.lower ?? '') &&
  answering.test(words[at + 2]?.lower ?? '')

/** "The figure could not be independently verified", "The firm could not be reached". */
function readUnchecked(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  if (!checking.test(words[at]?.lower ?? '')) return undefined
  const group = verbGroupAt(scope, at)
  if (!group.negated || group.voice !== 'passive') return undefined
  const subject = subjectBefore(scope, group.from)
  if (!subject) return undefined
  const person = /^(?:reached|contacted)$/u.test(words[at]?.lower ?? '')
  return propose(scope, {
    cue: { from: group.from, to: at + 1 },
    ...(person ? { source: subject } : { content: subject }),
  })
}

/** "Calls to the clinic went unanswered", "An email to the firm was not returned". */
function readUnanswered(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  const lower = words[at]?.lower ?? ''
  if (!silent.test(lower) && !/^(?:returned|answered|acknowledged)$/u.test(lower)) return undefined
  const group = verbGroupAt(scope, at)
  const notReturned = !silent.test(lower) && group.negated && group.voice === 'passive'
  const went =
    silent.test(lower) &&
    /^(?:went|go|goes|remained|remains|stayed|kept|was|were|is|are)$/u.test(words[at - 1]?.lower ?? '')
  if (!notReturned && !went) return undefined
  const start = notReturned ? group.from : at - 1
  const subject = subjectBefore(scope, start)
  if (!subject) return undefined
  const call = words.slice(subject.from, subject.to).findIndex((word) => calls.test(word.lower))
  if (call < 0)
    return lower === 'unanswered' || notReturned
      ? undefined
      : propose(scope, { cue: { from: start, to: at + 1 }, source: subject })
  const to = words
    .slice(subject.from, subject.to)
    .findIndex((word, i) => i > call && ['to', 'for', 'with', 'by', 'seeking'].includes(word.lower))
  const source =
    to < 0
      ? undefined
      : { from: subject.from + to + 1, to: Math.min(subject.to, phraseEnd(scope, subject.from + to + 1)) }
  return propose(scope, { cue: { from: start, to: at + 1 }, ...(source && { source }) })
}

/** "made no comment", "would not be drawn on", "was not available for comment". */
function readNoComment(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  const lower = words[at]?.lower ?? ''
  const noComment =
    (lower === 'comment' || lower === 'response' || lower === 'answer') &&
    words[at - 1]?.lower === 'no' &&
    /^(?:made|had|gave|offered|issued|has|have|makes|gives|given|received|was)$/u.test(words[at - 2]?.lower ?? '')
  const drawn = lower === 'drawn' && words[at - 1]?.lower === 'be'
  const unavailable = lower === 'available' && words[at - 1]?.tag === 'negation' && words[at + 1]?.lower === 'for'
  if (!noComment && !drawn && !unavailable) return undefined
  const start = noComment
    ? verbGroupAt(scope, at - 2).from
    : unavailable
      ? verbGroupAt(scope, at - 1).from
      : verbGroupAt(scope, at).from
  const source = subjectBefore(scope, start)
  if (!source) return undefined
  const content = objectAfter(scope, at + 1, ['on', 'about', 'to'])
  return propose(scope, { cue: { from: start, to: at + 1 }, source, ...(content && { content }) })
}
