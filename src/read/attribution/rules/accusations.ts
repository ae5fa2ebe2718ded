import { type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { phraseEnd } from '../clauses/noun-phrase.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore, subjectOfClauseBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import type { Meaning } from '../words/speech-verbs.ts'

const accusing: Meaning = { stance: 'accuses', certainty: 'certain' }
const verbs =
  /^(?:accus(?:e|es|ed|ing)|blam(?:e|es|ed|ing)|suspect(?:s|ed|ing)?|charg(?:e|es|ed|ing)|criticis(?:es|ed|ing)|criticiz(?:es|ed|ing))$/u

/** "X accused Y of hiding", "X blamed Y for the loss", "Y was accused of fraud by X". */
export function findAccusations(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const word = words[i]
    if (!word || isQuoted(scope, i) || !verbs.test(word.lower) || ['noun', 'adjective', 'name'].includes(word.tag))
      continue
    const candidate = readAccusation(scope, i)
    if (candidate) found.push(candidate)
  }
  return found
}

function readAccusation(scope: Scope, at: number): Candidate | undefined {
  const { words } = scope
  const group = verbGroupAt(scope, at)
  if (group.voice === 'passive') return passive(scope, at, group.from)
  if (group.voice === 'infinitive') return undefined
  const accused = phraseEnd(scope, at + 1)
  if (accused === at + 1) return undefined
  const end = contentEnd(scope, at + 1, 'wide')
  const strict = !/^(?:accus|blam)/u.test(words[at]?.lower ?? '')
  if (strict || words[at]?.lower.startsWith('accus')) {
    const leads = words.slice(at + 1, end).findIndex(({ lower }) => lower === 'of' || (!strict && lower === 'over'))
    if (leads < 0 || (strict && (words[at + 2 + leads]?.tag !== 'gerund' || !words[at]?.lower.startsWith('suspect'))))
      return undefined
  }
  const subject = group.voice === 'gerund' ? subjectOfClauseBefore(scope, at) : subjectBefore(scope, group.from)
  if (!subject) return undefined
  return toCandidate(scope, {
    rule: 'accusation',
    cue: [{ from: group.from, to: at + 1 }],
    source: [subject],
    content: [{ from: at + 1, to: end }],
    meaning: strict ? { stance: 'speculates', certainty: 'probable' } : accusing,
    confidence: 0.88,
  })
}

/** "Y was accused of fraud", with "by X" after it, before it or nowhere. */
function passive(scope: Scope, at: number, group: number): Candidate | undefined {
  const { words } = scope
  if (!/^(?:accused|blamed)$/u.test(words[at]?.lower ?? '')) return undefined
  const leadsBy = words[at + 1]?.lower === 'by'
  const start = leadsBy ? leadAfter(scope, at + 2) : at + 1
  if (start === undefined || !leads(words[start]?.lower)) return undefined
  const subject = subjectBefore(scope, group)
  const end = contentEnd(scope, start, 'narrow')
  const by = leadsBy ? -1 : words.slice(start, end).findIndex(({ lower }) => lower === 'by')
  const from = leadsBy ? at + 2 : start + by + 1
  const to = leadsBy ? start : phraseEnd(scope, from)
  const isNamed = (leadsBy || by >= 0) && to > from
  return toCandidate(scope, {
    rule: 'accusation',
    cue: [{ from: group, to: leadsBy ? at + 2 : at + 1 }],
    ...(isNamed && { source: [{ from, to }] }),
    content: [...(subject ? [subject] : []), { from: start, to: by < 0 ? end : start + by }],
    meaning: accusing,
    confidence: 0.7,
  })
}

const leads = (word: string | undefined): boolean => word === 'of' || word === 'for'

/** Where "of theft" begins after the accuser, whose name may hold an "of": "accused by the Court of Audit of theft". */
function leadAfter({ words }: Scope, from: number): number | undefined {
  for (let i = from + 1; i < Math.min(words.length, from + 8); i += 1) {
    if (words[i]?.tag === 'mark') return undefined
    if (leads(words[i]?.lower) && words[i + 1]?.tag !== 'name') return i
  }
  return undefined
}
