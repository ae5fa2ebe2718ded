import { asserting, type Candidate, toCandidate } from '../candidate.ts'
import { contentEnd } from '../clauses/content.ts'
import { phraseEnd } from '../clauses/noun-phrase.ts'
import type { Range } from '../clauses/range.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { subjectBefore, subjectOfClauseBefore } from '../clauses/subject.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'

const asSaying = new Set(
  'saying telling claiming warning arguing denying insisting stating adding calling describing predicting confirming announcing declaring'.split(
    ' ',
  ),
)

/** "Y quoted X as saying P", "X was quoted by Y as saying P": who speaks, and who says that they do. */
export function findQuotedAs(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from + 1; i < scope.to; i += 1) {
    if (words[i]?.lower !== 'as' || !asSaying.has(words[i + 1]?.lower ?? '') || isQuoted(scope, i)) continue
    found.push(...readQuotedAs(scope, { from: i, to: i + 2 }))
  }
  return found
}

function readQuotedAs(scope: Scope, saying: Range): readonly Candidate[] {
  const { words } = scope
  const verb = quotingVerb(scope, saying.from)
  if (verb === undefined) return []
  const group = verbGroupAt(scope, verb)
  const start = skipTo(scope, saying.to)
  const content: Range = { from: start, to: contentEnd(scope, start, 'wide') }
  if (content.from >= content.to) return []
  const base = { rule: 'quoted-as', meaning: asserting, confidence: 0.9 } as const
  if (group.voice === 'passive') {
    const speaker = subjectBefore(scope, group.from)
    if (!speaker) return []
    const passive: Range = { from: group.from, to: verb + 1 }
    const inner = toCandidate(scope, {
      ...base,
      cue: [passive, saying],
      source: [speaker],
      content: [content],
      twin: true,
    })
    if (words[verb + 1]?.lower !== 'by') return [inner]
    const outer = toCandidate(scope, {
      ...base,
      cue: [{ from: group.from, to: verb + 2 }],
      source: [{ from: verb + 2, to: saying.from }],
      content: [speaker, { from: saying.from, to: content.to }],
      twin: true,
    })
    return [inner, outer]
  }
  const outlet = group.voice === 'gerund' ? subjectOfClauseBefore(scope, verb) : subjectBefore(scope, group.from)
  const speaker: Range = { from: verb + 1, to: saying.from }
  const inner = toCandidate(scope, { ...base, cue: [saying], source: [speaker], content: [content] })
  if (!outlet) return [inner]
  return [
    toCandidate(scope, { ...base, cue: [group], source: [outlet], content: [{ from: verb + 1, to: content.to }] }),
    inner,
  ]
}

/** The verb of quoting before "as saying", in the same stretch. */
function quotingVerb({ words, from }: Scope, as: number): number | undefined {
  for (let i = as - 1; i >= from && as - i < 25; i -= 1) {
    if (/^(?:quot|cit|report|paraphras)(?:e|es|ed|ing|s)$/u.test(words[i]?.lower ?? '') && words[i]?.tag !== 'noun')
      return i
    if (words[i]?.tag === 'verb') return undefined
  }
  return undefined
}

/** "as telling reporters that": the person told is not part of the content. */
function skipTo(scope: Scope, start: number): number {
  const told = scope.words[start - 1]?.lower === 'telling'
  const end = told ? phraseEnd(scope, start) : start
  return [',', ':'].includes(scope.words[end]?.text ?? '') ? end + 1 : end
}
