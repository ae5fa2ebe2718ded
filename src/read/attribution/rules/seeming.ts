import { type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import type { Range } from '../clauses/range.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { Meaning } from '../words/speech-verbs.ts'

const seeming = new Set(['seem', 'seems', 'seemed', 'appear', 'appears', 'appeared'])
const signs = new Set(
  `signal indicate suggest mean mark reflect herald explain foreshadow point reveal presage hint show spell prove
  portend augur imply represent betray`.split(/\s+/),
)

const asSeen: Meaning = { stance: 'asserts', certainty: 'probable' }
const guessed: Meaning = { stance: 'speculates', certainty: 'possible' }

/** "The leak appears to have started": the writer's own hedge. */
export function findSeeming(scope: Scope): readonly Candidate[] {
  return [...readEach(scope, readSeeming), ...readEach(scope, readSign)]
}

function readEach(scope: Scope, read: (scope: Scope, at: number) => Candidate | undefined): readonly Candidate[] {
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const candidate = isQuoted(scope, i) ? undefined : read(scope, i)
    if (candidate) found.push(candidate)
  }
  return found
}

function readSeeming(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  if (!seeming.has(words[at]?.lower ?? '')) return undefined
  const next = words[at + 1]
  const infinitive = next?.tag === 'to' && (words[at + 2]?.saying.length === 0 || words[at + 2]?.tag !== 'verb')
  const likely = ['likely', 'unlikely', 'certain', 'set', 'poised'].includes(next?.lower ?? '')
  const clause = next?.tag === 'that'
  if (!(infinitive || likely || clause)) return undefined
  const group = verbGroupAt(scope, at)
  return hedge(scope, { cue: { from: group.from, to: at + 1 }, meaning: asSeen, confidence: 0.7, impersonal: clause })
}

/** "The empty seat may signal a cooling": a guess at what something means. */
function readSign(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  if (!['may', 'might', 'could'].includes(words[at]?.lower ?? '') || words[at]?.tag !== 'modal') return undefined
  const verb = words[at + 1]
  if (!verb || !signs.has(verb.lower) || at + 2 >= scope.to || words[at + 2]?.tag === 'mark') return undefined
  const subject = subjectBefore(scope, at)
  if (!subject || ['i', 'we', 'he', 'she', 'they', 'you', 'who'].includes(words[subject.from]?.lower ?? ''))
    return undefined
  return hedge(scope, { cue: { from: at, to: at + 2 }, meaning: guessed, confidence: 0.65, impersonal: false })
}

interface Hedge {
  readonly cue: Range
  readonly meaning: Meaning
  readonly confidence: number
  readonly impersonal: boolean
}

function hedge(scope: Scope, { cue, meaning, confidence, impersonal }: Hedge): Candidate {
  const after: Range = { from: cue.to, to: contentEnd(scope, cue.to, 'narrow') }
  const subject = impersonal ? undefined : subjectBefore(scope, cue.from)
  return toCandidate(scope, {
    rule: 'seeming',
    cue: [cue],
    content: subject ? [subject, after] : [after],
    meaning,
    confidence,
  })
}
