import { holds, type Span } from '../../../core/span.ts'
import type { ParsedText } from '../../../text/parse-text.ts'
import type { Candidate } from '../candidate.ts'
import { sayingAt } from '../clauses/saying.ts'
import type { Scope } from '../clauses/scope.ts'
import { cueMeaning } from '../meaning/cue-meaning.ts'
import { isNoSaying } from '../no-saying.ts'
import { indexSpans, thingsMeeting } from '../span-index.ts'
import type { AttributionModel } from './attribution-model.ts'
import { type ChosenOffer, chooseOffers } from './choose-offers.ts'
import { cuesMeet, firmCandidates } from './firm-candidates.ts'
import { isTooDense } from './is-too-dense.ts'
import { judgeOffers, seeOffers } from './judge-offers.ts'
import { toLearnedDocument } from './learned-document.ts'
import { offerAttributions } from './offer-attributions.ts'
import { toRuleOffers } from './rule-offer.ts'
import { runsOf } from './token-sets.ts'
import { toTokenTable } from './token-table.ts'

interface Proposed {
  readonly candidates: readonly Candidate[]
  /** For each sentence its scopes, the sentence itself first. */
  readonly scopes: readonly (readonly Scope[])[]
}

/**
 * What stands of the rules' candidates and of what the model offers beside them: the likeliest of those that claim one cue, each with
 * its probability. Where a firm rule finds a cue it has the last word, unless the model is
 * sure of other parts. `undefined` when the text is too dense to be judged.
 */
export function judgeCandidates(
  doc: ParsedText,
  model: AttributionModel,
  { candidates, scopes }: Proposed,
): readonly Candidate[] | undefined {
  const document = toLearnedDocument(toTokenTable(doc), model.cueClassOf)
  if (isTooDense(document)) return undefined
  const rules = toRuleOffers(doc.tokens, candidates)
  const seen = seeOffers(document, offerAttributions(model, document, rules), rules)
  const views = seen.map(({ view }) => view)
  const judgement = judgeOffers(model.judge, document, seen)
  const chosen = chooseOffers(views, judgement, model.threshold)
    .map((one) => candidateOf(doc, one, scopes))
    .filter((candidate) => !isNoSaying(candidate))
  const firm = firmCandidates(candidates, { views, right: judgement.right }, chosen)
  const learned = chosen.filter((candidate) => !firm.some((other) => cuesMeet(other, candidate)))
  const standing = [...learned, ...firm]
  return [...standing, ...nested(candidates, standing)]
}

/** The candidates of rules within a content, where nothing else stands: the corpus marks none there. */
function nested(candidates: readonly Candidate[], standing: readonly Candidate[]): readonly Candidate[] {
  const cues = indexSpans(
    standing.flatMap(({ cue }) => cue),
    (span) => span,
  )
  const contents = indexSpans(
    standing.flatMap(({ content }) => content),
    (span) => span,
  )
  // "He confirmed reports that": whose source holds another's cue has taken a noun for a verb.
  const isFree = ({ cue, source }: Candidate): boolean =>
    [...cue, ...source].every((span) => thingsMeeting(cues, span).length === 0)
  const isNested = ({ cue }: Candidate): boolean =>
    cue.every((span) => thingsMeeting(contents, span).some((content) => holds(content, span)))
  return candidates.filter((candidate) => isFree(candidate) && isNested(candidate))
}

/** The rule's own candidate where a rule offers the very same words, so that spans keep to characters; else one made of tokens. */
function candidateOf(
  doc: ParsedText,
  { offer, near, probability }: ChosenOffer,
  scopes: Proposed['scopes'],
): Candidate {
  if (offer.rule) return { ...offer.rule.candidate, confidence: probability }
  const scope = scopeAt(doc, scopes, offer.cue.first)
  const cue = { from: offer.cue.first, to: offer.cue.end }
  const told = near && !saysBefore(scope, cue.from, near.cue[0]) ? near.candidate : undefined
  const { stance, certainty } = told ?? cueMeaning(scope, cue, offer.content[0] ?? 0)
  return {
    rule: near?.candidate.rule ?? 'learned',
    learned: true,
    scope,
    cue: [wordsOf(doc, cue.from, cue.to)],
    source: spansOf(doc, withoutOpener(doc, offer.source)),
    content: spansOf(doc, offer.content),
    stance,
    certainty,
    confidence: probability,
    twin: false,
    borrowsContent: false,
  }
}

/** "denied claims that": a rule that hears the noun alone as a verb does not know what the whole cue means. */
function saysBefore(scope: Scope, from: number, to: number): boolean {
  for (let at = from; at < to; at += 1) if (sayingAt(scope, at)) return true
  return false
}

/** "what she said": she says it. */
const withoutOpener = ({ tokens }: ParsedText, source: Int32Array): Int32Array =>
  source.length > 1 && /^(?:what|how|why|than)$/iu.test(tokens[source[0] ?? 0]?.text ?? '')
    ? source.subarray(1)
    : source

const wordsOf = ({ tokens }: ParsedText, first: number, end: number): Span => [
  tokens[first]?.span[0] ?? 0,
  tokens[end - 1]?.span[1] ?? 0,
]

const spansOf = (doc: ParsedText, tokens: Int32Array): readonly Span[] =>
  runsOf(tokens).map(([first, end]) => wordsOf(doc, first, end))

/** The scope whose grammar holds at a token: that of the quotation it stands in, or of its sentence. */
function scopeAt({ sentences }: ParsedText, scopes: Proposed['scopes'], token: number): Scope {
  let sentence = 0
  let high = sentences.length
  while (high - sentence > 1) {
    const middle = (sentence + high) >>> 1
    if ((sentences[middle]?.tokens[0] ?? 0) <= token) sentence = middle
    else high = middle
  }
  const own = scopes[sentence] ?? []
  const [outer] = own
  if (!outer) throw new RangeError(`Expected a scope for each sentence, got none for ${sentence}`)
  return own.find(({ quote }) => quote >= 0 && quote === outer.words[token]?.quote) ?? outer
}
