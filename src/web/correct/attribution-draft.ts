import type { FixedAttribution } from '../../core/correction.ts'
import { formOf } from '../../core/form-of.ts'
import type { Attribution, Certainty, SourceKind, Stance } from '../../core/reading.ts'
import type { Span } from '../../core/span.ts'
import { findTaken, type Taken, takenAt } from './words-field.tsx'

/** An attribution while a person writes it. */
export interface AttributionDraft {
  readonly speaker: string
  readonly stance: Stance
  readonly certainty: Certainty
  readonly sourceKind: SourceKind
  readonly source: Taken
  readonly cue: Taken
  readonly content: Taken
}

/** Where a draft begins: at what was read. */
export function toDraft(text: string, read: Attribution): AttributionDraft {
  const { speaker = '', stance, certainty, sourceKind, source, cue, content } = read
  return {
    ...{ speaker, stance, certainty, sourceKind },
    source: takenAt(text, source?.spans ?? []),
    cue: takenAt(text, cue.spans),
    content: takenAt(text, content?.spans ?? []),
  }
}

/** Where a draft begins that nothing was read for. */
export const emptyDraft: AttributionDraft = {
  speaker: '',
  stance: 'asserts',
  certainty: 'certain',
  sourceKind: 'unspecified',
  source: { words: '' },
  cue: { words: '' },
  content: { words: '' },
}

const sameSpans = (a: readonly Span[], b: readonly Span[]): boolean => JSON.stringify(a) === JSON.stringify(b)

/** What a draft says, if all of its words can be placed in the text. A cue that was read with no words may stay so. */
export function toFixed(text: string, draft: AttributionDraft, read?: Attribution): FixedAttribution | undefined {
  const spansOf = (taken: Taken): readonly Span[] | undefined => {
    const found = findTaken(text, taken)
    if (found.kind === 'found') return found.spans
    return found.kind === 'empty' ? [] : undefined
  }
  const [source, cue, content] = [spansOf(draft.source), spansOf(draft.cue), spansOf(draft.content)]
  if (!source || !cue || !content || (cue.length === 0 && read?.cue.text !== '')) return undefined
  const { stance, certainty, sourceKind } = draft
  const speaker = draft.speaker.trim()
  const kept = read && sameSpans(read.content?.spans ?? [], content)
  return {
    ...(source.length > 0 && { source }),
    cue: read?.cue.text === '' && cue.length === 0 ? read.cue.spans : cue,
    ...(content.length > 0 && { content }),
    form: kept ? read.form : formOf(text, content),
    ...{ stance, certainty, sourceKind },
    ...(speaker !== '' && { speaker }),
  }
}
