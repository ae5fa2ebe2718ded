import type { EntityId } from '../../core/ids.ts'
import { attributionId } from '../../core/ids.ts'
import type { Attribution, Notice, SourceKind, TimeExpression } from '../../core/reading.ts'
import { hullOf, mergeSpans, partAt, type Span } from '../../core/span.ts'
import { findQuotations, type Quotation } from '../../text/quotations.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import type { Candidate } from './candidate.ts'
import { findScopes, longestSentence } from './clauses/scope.ts'
import { lendContent } from './lend-content.ts'
import { findAnswered } from './meaning/about.ts'
import { certaintyOf } from './meaning/certainty.ts'
import { formOf } from './meaning/form.ts'
import { findNesting } from './meaning/nesting.ts'
import { stanceOf } from './meaning/stance.ts'
import { resolveOverlaps } from './resolve-overlaps.ts'
import { resumeQuotations } from './resume-quotations.ts'
import { rules } from './rules/index.ts'
import { indexSpans, type SpanIndex, thingsMeeting } from './span-index.ts'
import { findWords } from './words/find-words.ts'

/** Who stands behind the words that name a source. */
export interface Speaker {
  readonly speaker?: string
  readonly entityId?: EntityId
  readonly sourceKind: SourceKind
}

export interface AttributionOptions {
  readonly times: readonly TimeExpression[]
  readonly speakerOf: (source: readonly Span[]) => Speaker
}

export interface FoundAttributions {
  readonly attributions: readonly Attribution[]
  readonly notices: readonly Notice[]
}

/** Every act of saying in a text: who says what, in which words, and what they do with it. */
export function findAttributions(doc: TokenizedText, { times, speakerOf }: AttributionOptions): FoundAttributions {
  const quotations = findQuotations(doc)
  const words = findWords(doc, { quotations, times: times.map(({ span }) => span) })
  const notices: Notice[] = []
  const offered: Candidate[] = []
  for (const [index, sentence] of doc.sentences.entries()) {
    if (sentence.tokens[1] - sentence.tokens[0] > longestSentence) {
      notices.push({
        code: 'read.long-sentence',
        message: `Expected a sentence of at most ${longestSentence} words, got ${sentence.tokens[1] - sentence.tokens[0]}: not read for attributions`,
        span: sentence.span,
      })
      continue
    }
    const found = findScopes(sentence, index, { words, quotations }).flatMap((scope) =>
      rules.flatMap((rule) => rule(scope)),
    )
    offered.push(...lendContent(resolveOverlaps(found)))
  }
  const places = indexSpans(quotations, ({ span }) => span)
  const candidates = [...resumeQuotations(doc, places, offered)].sort(inTextOrder)
  return { attributions: toAttributions(doc, { candidates, quotations: places, speakerOf }), notices }
}

function inTextOrder(a: Candidate, b: Candidate): number {
  return (a.cue[0]?.[0] ?? 0) - (b.cue[0]?.[0] ?? 0) || (a.cue.at(-1)?.[1] ?? 0) - (b.cue.at(-1)?.[1] ?? 0)
}

interface Chosen {
  readonly candidates: readonly Candidate[]
  readonly quotations: SpanIndex<Quotation>
  readonly speakerOf: AttributionOptions['speakerOf']
}

/** "denied by" is one piece of a cue, though its words were found one by one. */
function joinAcrossBlanks(text: string, spans: readonly Span[]): readonly Span[] {
  const joined: Span[] = []
  for (const [start, end] of mergeSpans(spans)) {
    const last = joined.at(-1)
    if (last && /^\s*$/u.test(text.slice(last[1], start))) joined[joined.length - 1] = [last[0], end]
    else joined.push([start, end])
  }
  return joined
}

function toAttributions(doc: TokenizedText, { candidates, quotations, speakerOf }: Chosen): readonly Attribution[] {
  const nesting = findNesting(candidates)
  const read = candidates.map((candidate) => {
    const content = partAt(doc.text, candidate.content)
    const source = partAt(doc.text, candidate.source)
    const who: Speaker = candidate.source.length > 0 ? speakerOf(candidate.source) : { sourceKind: 'unspecified' }
    const stance = stanceOf(candidate, content.text)
    const cue = partAt(doc.text, joinAcrossBlanks(doc.text, candidate.cue))
    return { candidate, content, source, cue, who, stance }
  })
  const answered = findAnswered(
    read.map(({ candidate, content, cue, source, who, stance }) => ({
      candidate,
      stance,
      content: content.text,
      cue: cue.text,
      speaker: who.speaker ?? source.text,
    })),
  )
  const id = (index: number) => attributionId(`a${index + 1}`)
  return read.map(({ candidate, content, source, cue, who, stance }, index): Attribution => {
    const form = formOf(candidate.content, candidate.cue, near(quotations, candidate))
    const about = answered[index]
    const nestedIn = nesting[index]
    return {
      id: id(index),
      ...(source.spans.length > 0 && { source: { ...source, ...(who.entityId && { entityId: who.entityId }) } }),
      cue,
      ...(content.spans.length > 0 && { content }),
      form,
      stance,
      certainty: certaintyOf({
        stance,
        certainty: candidate.certainty,
        cue: cue.text,
        content: content.text,
        quoted: form === 'direct',
      }),
      sourceKind: who.sourceKind,
      ...(who.speaker !== undefined && { speaker: who.speaker }),
      ...(about !== undefined && { about: id(about) }),
      ...(nestedIn !== undefined && { nestedIn: id(nestedIn) }),
      rule: candidate.rule,
      confidence: candidate.confidence,
    }
  })
}

/** The quotations that touch a candidate. */
function near(quotations: SpanIndex<Quotation>, { content, cue }: Candidate): readonly Quotation[] {
  const hull = hullOf([...content, ...cue])
  return hull ? thingsMeeting(quotations, hull) : []
}
