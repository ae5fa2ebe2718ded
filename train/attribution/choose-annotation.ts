import { coveredLength, type Span, sharedLength } from '../../src/core/span.ts'
import type { GoldAttribution } from './read-annotated.ts'

/** The annotation that agrees best with all others of the same text: of equals the first. */
export function chooseAnnotation(
  annotations: readonly (readonly GoldAttribution[])[],
): readonly GoldAttribution[] | undefined {
  let best: readonly GoldAttribution[] | undefined
  let highest = -1
  for (const annotation of annotations) {
    const agreement = annotations.reduce(
      (sum, other) => sum + (other === annotation ? 0 : agreementOf(annotation, other)),
      0,
    )
    if (agreement <= highest) continue
    highest = agreement
    best = annotation
  }
  return best
}

/** F1 of attributions whose cues meet and whose sources and contents are half alike. */
function agreementOf(one: readonly GoldAttribution[], other: readonly GoldAttribution[]): number {
  if (one.length + other.length === 0) return 1
  const free = new Set(other)
  let hits = 0
  for (const a of one) {
    const b = [...free].find(
      (candidate) =>
        sharedLength(a.cue, candidate.cue) > 0 &&
        half(a.source, candidate.source) &&
        half(a.content, candidate.content),
    )
    if (!b) continue
    hits += 1
    free.delete(b)
  }
  return (2 * hits) / (one.length + other.length)
}

function half(a: readonly Span[], b: readonly Span[]): boolean {
  if (a.length === 0 || b.length === 0) return a.length === b.length
  const shared = sharedLength(a, b)
  return shared / (coveredLength(a) + coveredLength(b) - shared) >= 0.5
}
