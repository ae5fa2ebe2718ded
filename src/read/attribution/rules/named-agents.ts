import { asserting, type Candidate, declining, toCandidate } from '../candidate.ts'
import { chunkStart, phraseEnd, phraseStart } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { Meaning } from '../words/speech-verbs.ts'

const denying: Meaning = { stance: 'denies', certainty: 'certain' }
const confirming: Meaning = { stance: 'confirms', certainty: 'certain' }

const participles: ReadonlyMap<string, Meaning> = new Map([
  ...'denied disputed rejected dismissed refuted rebutted contradicted disowned contested challenged questioned rubbished'
    .split(' ')
    .map((word) => [word, denying] as const),
  ...'confirmed backed corroborated verified echoed acknowledged admitted substantiated'
    .split(' ')
    .map((word) => [word, confirming] as const),
  ...`reported made announced disclosed revealed relayed claimed described cited alleged issued voiced repeated circulated aired levelled leveled
    floated put`
    .split(/\s+/)
    .map((word) => [word, asserting] as const),
  ...[
    'criticised',
    'criticized',
    'condemned',
    'praised',
    'welcomed',
    'denounced',
    'endorsed',
    'opposed',
    'attacked',
  ].map((word) => [word, asserting] as const),
])

/** Made, put and issued are sayings only of claims. */
const needClaim = new Set(
  'made put issued voiced repeated circulated aired levelled leveled floated cited relayed described'.split(' '),
)
const claims =
  /^(?:claim|accusation|allegation|charge|assertion|suggestion|report|statement|announcement|rumou?r|denial|offer|promise|threat|warning|figure|estimate|theory)s?$/u

/** "a claim denied by A and B", "first reported by the site", "was confirmed by the ministry". */
export function findNamedAgents(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const meaning = participles.get(words[i]?.lower ?? '')
    if (!meaning || isQuoted(scope, i) || words[i - 1]?.lower === 'as') continue
    const by = byAfter(scope, i)
    if (by === undefined) continue
    const end = phraseEnd(scope, words[by + 1]?.lower === 'both' ? by + 2 : by + 1)
    if (end <= by + 2 && words[by + 1]?.lower === 'both') continue
    if (end === by + 1) continue
    const group = verbGroupAt(scope, i)
    const content = contentOf(scope, group.from, i, end)
    if (!content || (needClaim.has(words[i]?.lower ?? '') && !mentionsClaim(scope, content))) continue
    found.push(
      toCandidate(scope, {
        rule: 'named-agent',
        cue: [
          { from: skipFirst(scope, group.from), to: i + 1 },
          { from: by, to: by + 1 },
        ],
        source: [{ from: by + 1, to: end }],
        content,
        meaning: group.negated && meaning.stance === 'denies' ? declining : meaning,
        confidence: 0.8,
      }),
    )
  }
  return found
}

function skipFirst({ words }: Scope, from: number): number {
  return words[from]?.lower === 'first' || words[from]?.lower === 'later' ? from + 1 : from
}

function mentionsClaim({ words }: Scope, content: readonly Range[]): boolean {
  return content.some(({ from, to }) => words.slice(from, to).some(({ lower }) => claims.test(lower)))
}

/** "by" right after the participle, or after an adverb or a time: "denied on Monday by". */
function byAfter({ words, to }: Scope, at: number): number | undefined {
  for (let i = at + 1; i < Math.min(to - 1, at + 5); i += 1) {
    const word = words[i]
    if (word?.lower === 'by') return i
    if (
      !(
        word?.tag === 'adverb' ||
        word?.timed ||
        word?.lower === 'on' ||
        word?.lower === 'as' ||
        word?.lower === 'baseless' ||
        word?.lower === 'false'
      )
    )
      return undefined
  }
  return undefined
}

/** What is denied: the noun phrase before the participle, or the subject of "was denied". */
function contentOf(scope: Scope, group: number, at: number, end: number): readonly Range[] | undefined {
  const { words, segments } = scope
  if (words.slice(group, at).some(({ tag }) => tag === 'be')) {
    const subject = subjectBefore(scope, group)
    return subject ? [subject] : undefined
  }
  const start = ['first', 'later'].includes(words[group - 1]?.lower ?? '') ? group - 1 : group
  const before = words[start - 1]
  if (before?.tag === 'noun' || before?.tag === 'name') {
    const from = chunkStart(scope, start)
    return from < start ? [{ from, to: start }] : undefined
  }
  if (before?.tag !== 'mark') return undefined
  const previous = segments.find(({ to }) => to === start - 1)
  if (!previous || end <= at) return undefined
  const from = phraseStart(scope, previous.to)
  return from < previous.to ? [{ from: Math.max(from, previous.from), to: previous.to }] : undefined
}
