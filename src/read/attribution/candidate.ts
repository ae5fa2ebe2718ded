import type { Certainty, Stance } from '../../core/reading.ts'
import { mergeSpans, type Span } from '../../core/span.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { Range } from './clauses/range.ts'
import { type Scope, spanOf } from './clauses/scope.ts'
import type { RuleName } from './rule-name.ts'
import type { Meaning } from './words/speech-verbs.ts'

/** What a rule or the model believes to be an act of saying. Whether it stands is decided when all have spoken. */
export interface Candidate {
  /** The rule that found it, or that found its cue with other parts than the model. */
  readonly rule: RuleName | 'learned'
  /** Whether its parts are the model's. */
  readonly learned: boolean
  readonly scope: Scope
  readonly cue: readonly Span[]
  /** Empty when nobody is named. */
  readonly source: readonly Span[]
  /** Empty for a bare refusal. */
  readonly content: readonly Span[]
  readonly stance: Stance
  readonly certainty: Certainty
  readonly confidence: number
  /** It shares its cue with another of the same rule on purpose: "X was quoted by Y as saying". */
  readonly twin: boolean
  /** Its content is what the other cue of the sentence leads in: "citing a customs officer". */
  readonly borrowsContent: boolean
}

/** What a rule says of a candidate: its parts as words of the scope, not yet as spans. */
export interface Proposal {
  readonly rule: RuleName
  readonly cue: readonly Range[]
  readonly source?: readonly Range[]
  readonly content?: readonly Range[]
  readonly meaning: Meaning
  readonly confidence: number
  readonly twin?: boolean
  readonly borrowsContent?: boolean
}

/** A rule: what it finds in one scope. */
export type Rule = (scope: Scope) => readonly Candidate[]

/** What most cues amount to. */
export const asserting: Meaning = { stance: 'asserts', certainty: 'certain' }
/** What a refusal amounts to: nothing is said, so nothing is sure. */
export const declining: Meaning = { stance: 'declines', certainty: 'unknown' }

/** The candidate at these words. */
export function toCandidate(scope: Scope, proposal: Proposal): Candidate {
  const spans = (ranges: readonly Range[] = []): readonly Span[] =>
    mergeSpans(ranges.map((range) => spanOf(scope.words, range)))
  return {
    rule: proposal.rule,
    learned: false,
    scope,
    cue: spans(proposal.cue),
    source: spans(proposal.source),
    content: wholeQuotations(scope, spans(proposal.content)),
    stance: proposal.meaning.stance,
    certainty: proposal.meaning.certainty,
    confidence: proposal.confidence,
    twin: proposal.twin ?? false,
    borrowsContent: proposal.borrowsContent ?? false,
  }
}

/** A quotation that runs into other sentences or paragraphs belongs to the content as a whole. */
function wholeQuotations(scope: Scope, content: readonly Span[]): readonly Span[] {
  const first = content[0]
  const last = content.at(-1)
  if (!first || !last) return content
  const sentence = sentenceSpan(scope)
  const cut = touchedQuotations(scope).filter(
    ({ span }) =>
      (span[0] < sentence[0] || span[1] > sentence[1]) &&
      !(scope.quote >= 0 && span[0] <= sentence[0] && span[1] >= sentence[1]) &&
      content.some(([start, end]) => start < span[1] && span[0] < end),
  )
  return cut.length === 0 ? content : mergeSpans([...content, ...cut.flatMap(({ parts }) => parts)])
}

/** The quotations within the scope, by their words. */
function touchedQuotations({ words, from, to, quote, quotations }: Scope): readonly Quotation[] {
  const touched = new Set<number>()
  for (let i = from; i <= to; i += 1) {
    const index = words[i]?.quote ?? -1
    if (index >= 0 && index !== quote) touched.add(index)
  }
  return [...touched].flatMap((index) => quotations[index] ?? [])
}

function sentenceSpan({ words, from, to }: Scope): Span {
  return [words[from]?.span[0] ?? 0, words[to]?.span[1] ?? words[to - 1]?.span[1] ?? 0]
}
