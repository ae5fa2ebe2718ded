import { asserting, type Candidate, toCandidate } from '../candidate.ts'
import { addresseeEnd, skipAdjuncts } from '../clauses/adjuncts.ts'
import { contentBefore } from '../clauses/content.ts'
import { isDocument } from '../clauses/document-source.ts'
import { chunkEnd, phraseEnd } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { holdsQuote, holdsSaying, isWholeBefore, resumption } from '../clauses/said-before.ts'
import { type Saying, sayingAt } from '../clauses/saying.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { type VerbGroup, verbGroupAt } from '../clauses/verb-group.ts'
import type { Meaning } from '../words/speech-verbs.ts'

/** Verbs that say nothing without the person spoken to: "told the inquiry". */
const needPerson = new Set('tell brief inform assure notify remind convince persuade'.split(' '))

/** Verbs of knowing and showing: what stands before them without quotation marks is seldom theirs. */
const notTrailing = new Set(
  `learn know find discover understand decide agree realise realize hold maintain feel prove demonstrate imply notify establish determine describe
  outline foresee see mean hear tell_apart show indicate vow ask read continue begin go_on assume shout worry`.split(
    /\s+/,
  ),
)

/** Verbs by which those tell what they found whose trade it is to look. */
const finding = new Set(['find', 'discover', 'establish', 'determine', 'conclude'])
const inquirers =
  /^(?:board|court|inquiry|commission|committee|panel|study|jury|tribunal|investigators?|inspectors?|auditors?|researchers?|scientists|examiners?|regulator|watchdog|judges?|ombudsman|agency|authority)$/u

const isInquirer = ({ words }: Scope, { from, to }: Range): boolean =>
  words.slice(from, to).some(({ lower }) => inquirers.test(lower))

/** “P,” X said. “P,” said X. P, X said. P, said X. X, she said, P: the speaker comes after what is said, or in its midst. */
export function findTrailingSpeakers(scope: Scope): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const saying = sayingAt(scope, i)
    const candidate = saying ? trailing(scope, saying) : unlistedVerb(scope, i)
    if (candidate) found.push(candidate)
  }
  return found
}

function trailing(scope: Scope, saying: Saying): Candidate | undefined {
  const { group } = saying
  if (group.voice !== 'active') return undefined
  const subject = subjectBefore(scope, group.from)
  const own = subject?.how === 'own' ? subject : undefined
  const before = contentBefore(scope, own?.from ?? group.from)
  const shows = own !== undefined && isDocument(scope, own)
  const meaning =
    before && speechMeaning(saying, shows || holdsQuote(scope, before), own !== undefined && isInquirer(scope, own))
  if (!meaning) return undefined
  return own ? afterSubject(scope, saying, own, meaning) : inverted(scope, group, meaning)
}

function speechMeaning({ readings }: Saying, quoted: boolean, inquires: boolean): Meaning | undefined {
  for (const { verb } of readings) {
    if (!quoted && notTrailing.has(verb.lemma) && !(inquires && finding.has(verb.lemma))) continue
    const meaning = verb.frames.get('clause') ?? verb.frames.get('quote') ?? verb.frames.get('question')
    if (meaning) return meaning
  }
  return undefined
}

/** “P,” X said on Monday. */
function afterSubject(scope: Scope, saying: Saying, subject: Range, meaning: Meaning): Candidate | undefined {
  const before = contentBefore(scope, subject.from)
  if (!before || !(holdsSaying(scope, before) || isWholeBefore(scope, before))) return undefined
  const tells = saying.readings.some(({ verb }) => verb.frames.has('addressee'))
  const told = tells ? addresseeEnd(scope, saying.end) : saying.end
  const end = tail(scope, told)
  if (end === undefined || (told === saying.end && saying.readings.some(({ verb }) => needPerson.has(verb.lemma))))
    return undefined
  const resumed = resumption(scope, end, before)
  return toCandidate(scope, {
    rule: 'trailing-speaker',
    cue: [saying.group],
    source: [subject],
    content: [before, ...resumed],
    meaning,
    confidence: holdsQuote(scope, before) ? 0.95 : 0.85,
  })
}

/** “P,” said X, who had been there. */
function inverted(scope: Scope, group: VerbGroup, meaning: Meaning): Candidate | undefined {
  const { words } = scope
  const segment = scope.segments.find(({ from, to }) => from <= group.from && group.from < to)
  if (!segment || group.from !== segment.core || segment.core !== segment.from || group.from === scope.from)
    return undefined
  const before = contentBefore(scope, group.from)
  if (!before || !holdsSaying(scope, before)) return undefined
  let start = group.to
  while (words[start]?.tag === 'adverb' || words[start]?.timed) start += 1
  if (chunkEnd(scope, start) === start || isQuoted(scope, start)) return undefined
  const end = phraseEnd(scope, start)
  const after = tail(scope, end) ?? end
  return toCandidate(scope, {
    rule: 'trailing-speaker',
    cue: [group],
    source: [{ from: start, to: end }],
    content: [before, ...resumption(scope, after, before)],
    meaning,
    confidence: holdsQuote(scope, before) ? 0.95 : 0.85,
  })
}

/** “P,” grumbled X: after a quotation any past tense can say. */
function unlistedVerb(scope: Scope, index: number): Candidate | undefined {
  const { words } = scope
  const word = words[index]
  if (word?.tag !== 'past' || word.quote !== scope.quote || !isQuoted(scope, index - 1) || index === scope.from)
    return undefined
  if (!/,/u.test(words[index - 2]?.text ?? '')) return undefined
  const found = inverted(scope, verbGroupAt(scope, index), asserting)
  return found ? { ...found, confidence: 0.6 } : undefined
}

/** Where the speaker's own clause ends; `undefined` when more of it follows, so that the verb governs something to its right. */
function tail(scope: Scope, start: number): number | undefined {
  const { words, to } = scope
  const i = skipAdjuncts(scope, start)
  if (i >= to) return to
  if (words[i]?.tag === 'mark' || isQuoted(scope, i)) return i
  const loose =
    words[i]?.tag === 'subordinator' ||
    words[i]?.tag === 'preposition' ||
    words[i]?.tag === 'gerund' ||
    words[i]?.tag === 'conjunction'
  return loose ? (scope.segments.find((segment) => segment.from <= i && i < segment.to)?.to ?? to) : undefined
}
