import type { EntityId } from '../../core/ids.ts'
import { attributionId } from '../../core/ids.ts'
import type { Attribution, Notice, SourceKind, TimeExpression } from '../../core/reading.ts'
import { hullOf, mergeSpans, partAt, type Span } from '../../core/span.ts'
import type { ParsedText } from '../../text/parse-text.ts'
import type { Quotation } from '../../text/quotations.ts'
import type { TokenizedText } from '../../text/tokenized-text.ts'
import type { Candidate } from './candidate.ts'
import type { AttributionModel } from './learned/attribution-model.ts'
import { judgeCandidates } from './learned/judge-candidates.ts'
import { findAnswered } from './meaning/about.ts'
import { certaintyOf } from './meaning/certainty.ts'
import { formOf } from './meaning/form.ts'
import { findNesting } from './meaning/nesting.ts'
import { contradicts } from './meaning/rebuttal.ts'
import { stanceOf } from './meaning/stance.ts'
import { inTextOrder, proposeByRules } from './propose-by-rules.ts'
import { type SpanIndex, thingsMeeting } from './span-index.ts'
import { withoutDateline } from './without-dateline.ts'

/** Who stands behind the words that name a source. */
export interface Speaker {
  readonly speaker?: string
  readonly entityId?: EntityId
  readonly sourceKind: SourceKind
}

/** What finding attributions is told beside the text. */
export interface AttributionOptions {
  /** The text's trees and the model that judges by them; without, rules alone speak. */
  readonly learned?: { readonly doc: ParsedText; readonly model: AttributionModel }
  /** In text order: "said on Monday" is passed over to what was said. */
  readonly times: readonly TimeExpression[]
  readonly speakerOf: (source: readonly Span[]) => Speaker
}

/** Attributions in the order of their cues, and what was left unread. */
export interface FoundAttributions {
  readonly attributions: readonly Attribution[]
  readonly notices: readonly Notice[]
}

/** Every act of saying in a text: who says what, in which words, and what they do with it. */
export function findAttributions(
  doc: TokenizedText,
  { learned, times, speakerOf }: AttributionOptions,
): FoundAttributions {
  const proposed = proposeByRules(doc, times)
  const { quotations, notices } = proposed
  const judged = learned && judgeCandidates(learned.doc, learned.model, proposed)
  const standing = judged ? [...judged].sort(inTextOrder) : proposed.candidates
  const candidates = withoutDateline(doc.text, standing)
  return {
    attributions: toAttributions(doc, { candidates, quotations, speakerOf }),
    notices: learned && !judged ? [...notices, tooDense] : notices,
  }
}

const tooDense: Notice = {
  code: 'read.long-text',
  message: 'The text has too many words of saying in paragraphs too long: its attributions were read by rules alone.',
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
  const heard = candidates.map((candidate) => {
    const content = partAt(doc.text, candidate.content)
    const source = partAt(doc.text, candidate.source)
    const who: Speaker = candidate.source.length > 0 ? speakerOf(candidate.source) : { sourceKind: 'unspecified' }
    const stance = stanceOf(candidate, content.text)
    const cue = partAt(doc.text, joinAcrossBlanks(doc.text, candidate.cue))
    return { candidate, content, source, cue, who, stance }
  })
  const said = heard.map(({ candidate, content, source, who, stance }) => ({
    candidate,
    stance,
    content: content.text,
    speaker: who.speaker ?? source.text,
  }))
  const read = heard.map((one, index) => (contradicts(said, index) ? { ...one, stance: 'denies' as const } : one))
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
      rule: nameOf(candidate),
      confidence: candidate.confidence,
    }
  })
}

/** What found a candidate, in the words of the contract. */
const nameOf = ({ rule, learned }: Candidate): string => (learned && rule !== 'learned' ? `learned, ${rule}` : rule)

/** The quotations that touch a candidate. */
function near(quotations: SpanIndex<Quotation>, { content, cue }: Candidate): readonly Quotation[] {
  const hull = hullOf([...content, ...cue])
  return hull ? thingsMeeting(quotations, hull) : []
}
