import type { Form } from '../../../core/reading.ts'
import { coveredLength, type Span, sharedLength } from '../../../core/span.ts'
import type { Quotation } from '../../../text/quotations.ts'

/** How much of a content stands in quotation marks that its cue does not stand in. */
export function formOf(content: readonly Span[], cue: readonly Span[], quotations: readonly Quotation[]): Form {
  const at = cue[0]?.[0] ?? 0
  const deeper = quotations.filter(({ span }) => !(span[0] <= at && at < span[1])).flatMap(({ parts }) => parts)
  const quoted = sharedLength(content, withoutNested(deeper))
  if (quoted === 0) return 'indirect'
  return quoted >= coveredLength(content) - 2 * content.length ? 'direct' : 'mixed'
}

/** Outer quotations only: they come first and hold the inner ones. */
function withoutNested(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = []
  for (const span of spans) {
    const last = kept.at(-1)
    if (!last || span[0] >= last[1]) kept.push(span)
  }
  return kept
}
