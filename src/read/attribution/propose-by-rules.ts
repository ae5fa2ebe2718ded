import type { Notice, TimeExpression } from '../../core/reading.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import type { Candidate } from './candidate.ts'
import { findScopes, longestSentence, type Scope, unreadScope } from './clauses/scope.ts'
import { lendContent } from './lend-content.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { resumeQuotations } from './resume-quotations.ts'
import { rules } from './rules/index.ts'
import { indexSpans, type SpanIndex } from './span-index.ts'
import { findWords } from './words/find-words.ts'

/** What the rules find in a text, with the quotations that they saw. */
export interface RuleProposals {
  readonly candidates: readonly Candidate[]
  /** For each sentence the scopes in which its grammar holds, the sentence itself first. */
  readonly scopes: readonly (readonly Scope[])[]
  readonly quotations: SpanIndex<Quotation>
  readonly notices: readonly Notice[]
}

/** Every act of saying that a rule finds, in the order of the cues. */
export function proposeByRules(doc: TokenizedText, times: readonly TimeExpression[]): RuleProposals {
  const quotations = findQuotations(doc)
  const words = findWords(doc, { quotations, times: times.map(({ span }) => span) })
  const notices: Notice[] = []
  const offered: Candidate[] = []
  const scopes: (readonly Scope[])[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    if (sentence.tokens[1] - sentence.tokens[0] > longestSentence) {
      notices.push({
        code: 'read.long-sentence',
        message: `Expected a sentence of at most ${longestSentence} words, got ${sentence.tokens[1] - sentence.tokens[0]}: rules do not read it`,
        span: sentence.span,
      })
      scopes.push([unreadScope(sentence, index, { words, quotations })])
      continue
    }
    const own = findScopes(sentence, index, { words, quotations })
    scopes.push(own)
    const found = own.flatMap((scope) => rules.flatMap((rule) => rule(scope)))
    offered.push(...lendContent(resolveOverlaps(found)))
  }
  const places = indexSpans(quotations, ({ span }) => span)
  const candidates = [...resumeQuotations(doc, places, offered)].sort(inTextOrder)
  return { candidates, scopes, quotations: places, notices }
}

/** By the first character of the cue, then by the last. */
export function inTextOrder(a: Candidate, b: Candidate): number {
  return (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0) || (a.cue.at(-1)?.[1] ?? 0) - (b.cue.at(-1)?.[1] ?? 0)
}
