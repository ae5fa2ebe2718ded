import { type Candidate, toCandidate } from '../candidate.ts'
import { clauseAround } from '../clauses/hedged-clause.ts'
import { chunkEnd } from '../clauses/noun-phrase.ts'
import { isQuoted, type Scope } from '../clauses/scope.ts'
import { verbGroupAt } from '../clauses/verb-group.ts'
import { hedgingAdverbs } from '../words/hedging-adverbs.ts'

/** "reportedly", "allegedly": the clause without the adverb is what is said, by nobody named. */
export function findHedgingAdverbs(scope: Scope): readonly Candidate[] {
  const { words } = scope
  const found: Candidate[] = []
  for (let i = scope.from; i < scope.to; i += 1) {
    const meaning = hedgingAdverbs.get(words[i]?.lower ?? '')
    if (!meaning || isQuoted(scope, i)) continue
    const cue = { from: i, to: i + 1 }
    const content = isWithinPhrase(scope, i)
      ? [{ from: i + 1, to: chunkEnd(scope, i + 1) }]
      : clauseAround(scope, cue, groupStart(scope, i))
    found.push(toCandidate(scope, { rule: 'hedging-adverb', cue: [cue], content, meaning, confidence: 0.85 }))
  }
  return found
}

/** Where the verb group that the adverb stands in or before begins. */
function groupStart(scope: Scope, i: number): number {
  const { words, from } = scope
  let start = i
  while (start > from && ['be', 'have', 'do', 'modal', 'adverb', 'negation'].includes(words[start - 1]?.tag ?? 'mark'))
    start -= 1
  return Math.min(start, verbGroupAt(scope, i).from)
}

/** "the allegedly stolen car" */
function isWithinPhrase({ words }: Scope, i: number): boolean {
  const before = words[i - 1]?.tag
  return (
    (before === 'determiner' || before === 'possessive' || before === 'adjective') &&
    ['adjective', 'past', 'noun', 'participle'].includes(words[i + 1]?.tag ?? 'mark')
  )
}
